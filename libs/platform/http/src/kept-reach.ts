import type { Actor } from '@banso/database';
import { reachNow } from './idempotency.sql.js';

/** What somebody reached when an answer or a file was made: each setting of the transaction, and the roles. */
export type KeptReach = Record<string, ReadonlyArray<string | number>>;

/**
 * What the actor reaches in this transaction, as the policies compare with it; and for which bodies, whose opinions
 * they read.
 */
export async function reachOf(actor: Actor): Promise<KeptReach> {
  const row = await actor.tx.row(reachNow, {});
  return { ...row?.reach, roles: actor.roles };
}

/**
 * Whether everything that was reached then is still reached. What was made before reach was noted is not given again.
 */
export function lasts(then: KeptReach | null, now: KeptReach): boolean {
  return (
    then !== null && Object.entries(then).every(([name, values]) => values.every((value) => now[name]?.includes(value)))
  );
}
