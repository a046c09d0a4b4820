import type { Actor } from '@banso/database';
import { type CadenceService, isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { VISIT_REFUSALS } from './visit.errors.js';
import { lockedVisit, type LockedVisitRow, visitFacts, visitInReach } from './visit-row.sql.js';

/** What the verbs of a visit look at: it, and what they need of its engagement and of its record in force. */
export type VisitRowFacts = LockedVisitRow;

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
  const found = isUuid(id) ? await actor.tx.row(visitInReach, { visit: id }) : null;
  if (!found) throw new Refusal(COMMON_REFUSALS.notFound);
  await cadence.hold(actor, found.engagementId);
  const visit = await actor.tx.row(lockedVisit, { visit: id });
  if (visit?.version === version) return visit;
  if (visit) throw new Refusal(COMMON_REFUSALS.stale);
  // Whoever may read but not write sees the row and cannot lock it.
  const seen = await actor.tx.row(visitInReach, { visit: id });
  if (!seen) throw new Refusal(COMMON_REFUSALS.notFound);
  throw new Refusal(seen.version === version ? VISIT_REFUSALS.notInTeam : COMMON_REFUSALS.stale);
}

/** Reports the visits of the engagement, which the caller has locked, to the cadence, and announces both. */
export async function tellCadence(
  actor: Actor,
  cadence: CadenceService,
  visitId: string,
  engagementId: string,
): Promise<void> {
  const facts = await actor.tx.row(visitFacts, { engagement: engagementId });
  await cadence.takeVisits(actor, engagementId, facts!);
  actor.tx.changed('visit', visitId);
}
