import { setTimeout as wait } from 'node:timers/promises';
import { isConnectionLoss, Transactions } from '@banso/database';
import { Injectable, Logger } from '@nestjs/common';
import { Mailer, type Sending } from './mailer.js';

/** After this long a mail that is still marked as being sent was left behind by a worker that died. Longer than any sending takes. */
export const LEFT_BEHIND_MINUTES = 5;
/** So often is a mail offered to a server that answers; then it is given up and listed. */
export const ATTEMPTS_AT_MOST = 10;
/** One run ends after so many mails; the next begins within a minute. */
const MAILS_PER_RUN = 1_000;

interface Claimed {
  id: string;
  to_address: string;
  subject: string;
  body: string;
  message_id: string;
  attempts: number;
  again: boolean;
}

/** What a run did. */
export interface Delivered {
  sent: number;
  failed: number;
  /** Mails that may have arrived twice; each is marked in its row and in the log. */
  possibleDuplicates: string[];
}

/**
 * Takes mails out of the outbox one by one: a first transaction marks the mail as being sent, then the mail server gets it,
 * then a second transaction marks it as sent. Nothing is ever lost; a worker that dies between the server's yes and the
 * second commit leaves at most one second copy with the same Message-ID, and that mail is marked `possible_duplicate`.
 *
 * Waiting times are measured by the database server's clock, which all workers share.
 */
@Injectable()
export class MailDelivery {
  private readonly logger = new Logger(MailDelivery.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly mailer: Mailer,
  ) {}

  /** Sends what is due in a tenant's outbox. */
  async deliver(tenantId: number): Promise<Delivered> {
    const delivered: Delivered = { sent: 0, failed: 0, possibleDuplicates: [] };
    for (let n = 0; n < MAILS_PER_RUN; n++) {
      const mail = await this.claim(tenantId);
      if (!mail) break;
      if (mail.again) {
        delivered.possibleDuplicates.push(mail.id);
        this.logger.warn({ event: 'possibleDuplicate', mail: mail.id, because: 'a worker ended while it was sending this mail' });
      }
      const sending = await this.mailer.send({ to: mail.to_address, subject: mail.subject, text: mail.body, messageId: mail.message_id });
      await this.note(tenantId, mail, sending);
      if (sending.outcome === 'sent') delivered.sent++;
      else delivered.failed++;
      // A server that is away would refuse all the others too, one long wait after the other.
      if (sending.outcome === 'away') break;
    }
    if (delivered.sent + delivered.failed > 0) this.logger.log({ event: 'delivered', tenantId, sent: delivered.sent, failed: delivered.failed, possibleDuplicates: delivered.possibleDuplicates.length });
    return delivered;
  }

  private claim(tenantId: number): Promise<Claimed | null> {
    return this.transactions.forTenant(tenantId, (actor) => actor.tx.one<Claimed>(
      `update mail m set state = 'sending', sending_since = clock_timestamp(), attempts = m.attempts + 1, possible_duplicate = m.possible_duplicate or due.again
         from (select id, state = 'sending' as again from mail
                where tenant_id = $1 and ((state = 'pending' and next_attempt_at <= clock_timestamp())
                   or (state = 'sending' and sending_since < clock_timestamp() - make_interval(mins => $2)))
                order by next_attempt_at, id limit 1 for update skip locked) due
        where m.id = due.id
       returning m.id, m.to_address, m.subject, m.body, m.message_id, m.attempts, due.again`,
      [tenantId, LEFT_BEHIND_MINUTES],
    ));
  }

  /** Writes down how sending ended. A short trip of the database must not turn a mail that was sent into a second copy. */
  private async note(tenantId: number, mail: Claimed, sending: Sending): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.noteOnce(tenantId, mail, sending);
      } catch (error) {
        if (attempt >= 10 || !isConnectionLoss(error)) throw error;
        await wait(1_000);
      }
    }
  }

  private async noteOnce(tenantId: number, mail: Claimed, sending: Sending): Promise<void> {
    // The number of the attempt makes sure that only the worker that claimed the mail last writes down its end.
    const mine = `where id = $1 and state = 'sending' and attempts = $2`;
    await this.transactions.forTenant(tenantId, async ({ tx, now }) => {
      // The link of an account's mail opens the account: once it has left the house, nobody needs to find it here.
      const body = `body = case when kind = 'account' and $4 then '（リンクは送信後に消しました）' else body end`;
      if (sending.outcome === 'sent') return tx.run(`update mail set state = 'sent', sent_at = $3, sending_since = null, last_error = null, ${body} ${mine}`, [mail.id, mail.attempts, now, !this.mailer.keepsAtHome]);
      // A server that could not be reached is not the mail's fault: the attempt does not count.
      const counted = sending.outcome === 'away' ? mail.attempts - 1 : mail.attempts;
      const dead = counted >= ATTEMPTS_AT_MOST;
      return tx.run(
        `update mail set state = $3, sending_since = null, attempts = $4, last_error = $5, possible_duplicate = possible_duplicate or $6,
                next_attempt_at = clock_timestamp() + make_interval(mins => $7) ${mine}`,
        [mail.id, mail.attempts, dead ? 'dead' : 'pending', counted, sending.error, sending.outcome === 'unsure', pauseMinutes(counted)],
      );
    });
    if (sending.outcome !== 'sent') this.logger.warn({ event: 'mailNotSent', mail: mail.id, outcome: sending.outcome, attempt: mail.attempts, error: sending.error });
    if (sending.outcome === 'unsure') this.logger.warn({ event: 'possibleDuplicate', mail: mail.id, because: 'the mail server broke off before it answered' });
  }
}

/** Minutes until the next attempt: 1, 1, 2, 4 … up to four hours. */
function pauseMinutes(attempts: number): number {
  return Math.min(2 ** Math.max(attempts - 1, 0), 240);
}
