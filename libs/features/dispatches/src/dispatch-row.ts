import { type Actor, personOf } from '@banso/database';
import { type DispatchAct, type DispatchFacts, type DispatchState, nextDispatchState } from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { DISPATCH_REFUSALS } from './dispatch.errors.js';
import { dispatchFacts, type DispatchFactsRow, lockDispatch } from './dispatches.sql.js';

/** What the rule of a dispatch's life looks at. */
export function factsOf(row: DispatchFactsRow): DispatchFacts {
  return { ...row, expertTerm: row.lastTerm, expertSignsIn: row.signsIn };
}

/**
 * A dispatch that the actor may do this to, locked until the transaction ends, with the state it leads to.
 * @throws notFound, stale, what the domain's rule refuses
 */
export async function dispatchFor(
  actor: Actor,
  { id, version }: { id: string; version: number },
  act: DispatchAct,
): Promise<{ row: DispatchFactsRow; state: DispatchState }> {
  const locked = isUuid(id) ? await actor.tx.row(lockDispatch, { dispatch: id }) : null;
  // A reader who may not write sees the row but cannot lock it; both look the same from outside.
  const row = locked ? await actor.tx.row(dispatchFacts, { dispatch: id }) : null;
  if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
  if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
  const answer = nextDispatchState(factsOf(row), act, personOf(actor), actor.today);
  if (answer.refusal) throw new Refusal(DISPATCH_REFUSALS[answer.refusal]);
  return { row, state: answer.state! };
}
