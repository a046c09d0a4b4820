import type { Actor } from '@banso/database';
import { leaseForMails, noteEnds, takeDueMails, type TakeDueMailsRow } from './mail-delivery.sql.js';
import type { Sending } from './mailer.js';

/** A mail in this worker's hand. */
export type Taken = TakeDueMailsRow;

/** How an attempt ended and what becomes of the mail. */
export interface Ended {
  id: string;
  /** The attempt's number: only the worker that took the mail last writes down its end. */
  attempt: number;
  outcome: Sending['outcome'];
  answer: string | null;
  state: 'sent' | 'pending' | 'dead';
  pauseMinutes: number;
}

/** Takes mails whose worker is gone, then those that are due, as long as its own lease stands. */
export async function takeMails(
  actor: Actor, worker: string, atMost: number, attemptsAtMost: number,
): Promise<Taken[]> {
  const lease = await actor.tx.row(leaseForMails, { worker });
  if (!lease?.held) return [];
  return actor.tx.rows(takeDueMails, { tenant: actor.tenantId!, worker, atMost, attemptsAtMost });
}

/**
 * Writes down how attempts ended, where the mail is still in the worker's hand.
 * @param forgetLinks the link of an account's mail opens the account: once it has left the house, nobody needs to find
 *   it here
 * @returns the ids of those it was written down for
 */
export async function writeDownEnds(
  actor: Actor, worker: string, ended: readonly Ended[], forgetLinks: boolean,
): Promise<Set<string>> {
  const written = await actor.tx.rows(noteEnds, { ended: JSON.stringify(ended), worker, now: actor.now, forgetLinks });
  return new Set(written.map((row) => row.id));
}
