import type { Actor } from '@banso/database';
import { type CadenceService, isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { VISIT_REFUSALS } from './visit.errors.js';
import { lockedVisit, type LockedVisitRow, visitFacts, visitInReach, type VisitInReachRow } from './visit-row.sql.js';

/** What the verbs of a visit look at: it, and what they need of its engagement and of its record in force. */
export type VisitRowFacts = LockedVisitRow;

/** What is known of a visit before it is locked. */
export type VisitFound = VisitInReachRow;

/**
 * A visit within reach, locked until the transaction ends, in the version that the caller has read. Its engagement is
 * held before it, as whoever plans visits or ends an engagement does: of two who write visits of one engagement the
 * second waits here, and counts what the first has written.
 * @throws notFound, stale, notInTeam
 */
export async function lockVisit(
  actor: Actor,
  cadence: CadenceService,
  id: string,
  version: number,
): Promise<VisitRowFacts> {
  const [visit] = await lockVisitAnd(actor, cadence, { id, version }, () => Promise.resolve());
  return visit;
}

/**
 * The same, with what the caller wants to know besides: it is asked in the same round trip, right behind the lock, so
 * that it tells what whoever held the visit before has written.
 */
export async function lockVisitAnd<Facts>(
  actor: Actor,
  cadence: CadenceService,
  { id, version }: { id: string; version: number },
  ask: (found: VisitFound) => Promise<Facts>,
): Promise<[VisitRowFacts, Facts]> {
  const found = isUuid(id) ? await actor.tx.row(visitInReach, { visit: id }) : null;
  if (!found) throw new Refusal(COMMON_REFUSALS.notFound);
  await cadence.hold(actor, found.engagementId);
  const [visit, facts] = await Promise.all([actor.tx.row(lockedVisit, { visit: id }), ask(found)]);
  if (visit?.version === version) return [visit, facts];
  if (visit) throw new Refusal(COMMON_REFUSALS.stale);
  // Whoever may read but not write sees the row and cannot lock it.
  const seen = await actor.tx.row(visitInReach, { visit: id });
  if (!seen) throw new Refusal(COMMON_REFUSALS.notFound);
  throw new Refusal(seen.version === version ? VISIT_REFUSALS.notInTeam : COMMON_REFUSALS.stale);
}

/**
 * Reports what has become of a visit to the cadence of its engagement, which the caller has locked, and announces both.
 * @param visit as it was before
 */
export async function tellCadence(
  actor: Actor,
  cadence: CadenceService,
  { id, engagementId, tenantId, counts }: Pick<VisitRowFacts, 'id' | 'engagementId' | 'tenantId' | 'counts'>,
): Promise<void> {
  const facts = actor.tx.row(visitFacts, { engagement: engagementId, visit: id, counted: counts });
  await cadence.takeVisits(actor, { id: engagementId, tenantId }, facts);
  actor.tx.changed('visit', id);
}
