import type { Actor } from '@banso/database';
import type { Sending } from './mailer.js';

/** A mail in this worker's hand. */
export interface Taken {
  id: string;
  to_address: string;
  subject: string;
  body: string;
  message_id: string;
  attempts: number;
  /** Attempts since it was put down, or sent again by hand; this one counts. */
  tries: number;
  /** Its former worker was gone while it was being sent. */
  again: boolean;
}

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
export async function takeMails(actor: Actor, worker: string, atMost: number, attemptsAtMost: number): Promise<Taken[]> {
  // Whoever wants to bury this worker waits until these mails are in its hand, and then frees them with the rest.
  const alive = await actor.tx.query('select from worker where id = $1 for key share', [worker]);
  if (alive.length === 0) return [];
  return actor.tx.query<Taken>(
    `with stuck as (
       select id, attempts, sender, sending_since, true as again from mail m
        where tenant_id = $1 and state = 'sending' and not exists (select from worker w where w.id = m.sender) order by sending_since, id limit $3 for update skip locked),
     fresh as (
       select id, attempts, sender, sending_since, false as again from mail
        where tenant_id = $1 and state = 'pending' and next_attempt_at <= clock_timestamp() order by next_attempt_at, id limit $3 - (select count(*) from stuck) for update skip locked),
     due as (select * from stuck union all select * from fresh),
     left_behind as (
       insert into mail_attempt (mail_id, number, tenant_id, worker, began_at, outcome)
       select id, attempts, $1, sender, sending_since, 'leftBehind' from due where again on conflict do nothing)
     update mail m set state = 'sending', sender = $2, sending_since = clock_timestamp(), attempts = m.attempts + 1, possible_duplicate = m.possible_duplicate or due.again
       from due where m.id = due.id
     returning m.id, m.to_address, m.subject, m.body, m.message_id, m.attempts, m.attempts - m.attempts_allowed + $4 as tries, due.again`,
    [actor.tenantId, worker, atMost, attemptsAtMost],
  );
}

/**
 * Writes down how attempts ended, where the mail is still in the worker's hand.
 * @param forgetLinks the link of an account's mail opens the account: once it has left the house, nobody needs to find it here
 * @returns the ids of those it was written down for
 */
export async function writeDownEnds(actor: Actor, worker: string, ended: readonly Ended[], forgetLinks: boolean): Promise<Set<string>> {
  const written = await actor.tx.query<{ id: string }>(
    `with ended as (select * from jsonb_to_recordset($1) as e (id uuid, attempt int, outcome text, answer text, state text, "pauseMinutes" int)),
     written as (
       update mail m set state = e.state, sending_since = null, sender = null, last_error = e.answer, sent_at = case when e.state = 'sent' then $3::timestamptz end,
              attempts = case when e.outcome = 'away' then e.attempt - 1 else e.attempt end, possible_duplicate = m.possible_duplicate or e.outcome = 'unsure',
              next_attempt_at = case when e.state = 'pending' then clock_timestamp() + make_interval(mins => e."pauseMinutes") else m.next_attempt_at end,
              body = case when m.kind = 'account' and e.state = 'sent' and $4 then '（リンクは送信後に消しました）' else m.body end
         from ended e where m.id = e.id and m.state = 'sending' and m.sender = $2 and m.attempts = e.attempt returning m.id),
     told as (
       insert into mail_attempt (mail_id, number, tenant_id, worker, began_at, outcome, answer)
       select e.id, e.attempt, m.tenant_id, $2, m.sending_since, e.outcome, e.answer from ended e join written w on w.id = e.id join mail m on m.id = e.id where e.outcome <> 'away' on conflict do nothing)
     select id from written`,
    [JSON.stringify(ended), worker, actor.now, forgetLinks],
  );
  return new Set(written.map((row) => row.id));
}
