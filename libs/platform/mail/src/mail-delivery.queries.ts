import type { Actor } from '@banso/database';
import type { Ended, Message } from '@banso/outbox';
import { noteEnds, takeDueMails, type TakeDueMailsRow } from './mail-delivery.sql.js';

/** A mail in this worker's hand. */
export type Taken = TakeDueMailsRow & Message;

/** How an attempt ended and what becomes of the mail. */
export interface EndedMail extends Ended {
  /** The attempt's number: only the worker that took the mail last writes down its end. */
  attempt: number;
  answer: string | null;
  state: 'sent' | 'pending' | 'dead';
  pauseMinutes: number;
}

/** Takes mails whose worker is gone, then those that are due. */
export function takeMails(actor: Actor, worker: string, atMost: number, attemptsAtMost: number): Promise<Taken[]> {
  return actor.tx.rows(takeDueMails, { tenant: actor.tenantId!, worker, atMost, attemptsAtMost });
}

/**
 * Writes down how attempts ended, where the mail is still in the worker's hand.
 * @param forgetLinks the link of an account's mail opens the account: once it has left the house, nobody needs to find
 *   it here
 * @returns the ids of those it was written down for
 */
export async function writeDownEnds(
  actor: Actor,
  worker: string,
  ended: readonly EndedMail[],
  forgetLinks: boolean,
): Promise<Set<string>> {
  const written = await actor.tx.rows(noteEnds, { ended: JSON.stringify(ended), worker, now: actor.now, forgetLinks });
  return new Set(written.map((row) => row.id));
}
