import type { Actor } from '@banso/database';
import { holdDispatches } from './hold-dispatches.sql.js';

/**
 * Locks dispatches until the transaction ends, for whoever keeps rows that follow from theirs.
 * @returns those that the actor may write; the others are left out
 */
export async function dispatchesHeld(actor: Actor, dispatches: readonly string[]): Promise<string[]> {
  return (await actor.tx.rows(holdDispatches, { dispatches })).map(({ id }) => id);
}
