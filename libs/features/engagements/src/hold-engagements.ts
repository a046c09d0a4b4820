import type { Actor } from '@banso/database';
import { holdEngagements, type HoldEngagementsRow, holdFreeEngagements } from './hold-engagements.sql.js';

/**
 * Locks engagements until the transaction ends, for whoever keeps rows that follow from theirs.
 * @returns those that the actor may write, with their offices; the others are left out
 */
export function engagementsHeld(actor: Actor, engagements: readonly string[]): Promise<HoldEngagementsRow[]> {
  return actor.tx.rows(holdEngagements, { engagements });
}

/** The same without waiting for anybody: who is being changed at this moment is left out. */
export async function freeEngagementsHeld(actor: Actor, engagements: readonly string[]): Promise<Set<string>> {
  const held = await actor.tx.rows(holdFreeEngagements, { engagements });
  return new Set(held.map(({ id }) => id));
}
