import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { EngagementEntity } from './engagement.entity.js';
import { ENGAGEMENT_REFUSALS } from './engagement.errors.js';
import { lockEngagement, type LockEngagementRow } from './engagement-row.sql.js';

/** What the verbs of an engagement look at. */
export type EngagementFacts = LockEngagementRow;

/** An engagement within the actor's reach, locked until the transaction ends. @throws notFound */
export async function engagementOf(actor: Actor, id: string): Promise<EngagementFacts> {
  const row = isUuid(id) ? await actor.tx.row(lockEngagement, { id }) : null;
  // A reader who may not write sees the row but cannot lock it; both look the same from outside.
  if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
  return row;
}

/**
 * An open engagement, locked, in the version that the caller has read; its version moves on by one. The version is that
 * of the engagement's own facts, team and people: what has a version of its own (visits, action items, challenges) does
 * not move it, so that ticking off seventy items makes nobody's page stale.
 * @throws notFound, stale, engagementClosed
 */
export async function changeEngagement(actor: Actor, id: string, version: number): Promise<EngagementFacts> {
  const row = await changeAnyEngagement(actor, id, version);
  if (row.status === 'closed') throw new Refusal(ENGAGEMENT_REFUSALS.engagementClosed);
  return row;
}

/** The same for an engagement that may be closed. @throws notFound, stale */
export async function changeAnyEngagement(actor: Actor, id: string, version: number): Promise<EngagementFacts> {
  const row = await engagementOf(actor, id);
  if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
  await actor.tx.update(EngagementEntity, { id }, { version: () => 'version + 1' });
  actor.tx.changed('engagement', id);
  return row;
}

/**
 * An open engagement for adding to it, which needs no version: two people may add at the same time and nothing is lost.
 * @throws notFound, conflict
 */
export async function openFor(actor: Actor, id: string): Promise<EngagementFacts> {
  const engagement = await engagementOf(actor, id);
  if (engagement.status === 'closed') throw new Refusal(COMMON_REFUSALS.conflict);
  actor.tx.changed('engagement', id);
  return engagement;
}

/** Nothing of an engagement happens before it began. @throws a complaint about `field` */
export function refuseBeforeStart(startedOn: string, field: string, day: string): void {
  if (day < startedOn)
    throw refuseField(field, {
      ja: '案件の開始日より前の日にはできません。',
      en: 'The day cannot be before the engagement began.',
    });
}

/** Whether a path segment can be an id at all; anything else is simply not found. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
