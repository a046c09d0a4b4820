import { setTimeout as wait } from 'node:timers/promises';
import { isConnectionLoss, type Lease, Transactions, WorkLease } from '@banso/database';
import { Injectable, Logger } from '@nestjs/common';
import { type Ended, takeMails, type Taken, writeDownEnds } from './mail-delivery.queries.js';
import { Mailer, ON_THEIR_WAY } from './mailer.js';

/**
 * So often is a mail offered to a server that answers; then it is given up and listed. Sending it again by hand allows
 * as many more.
 */
export const ATTEMPTS_AT_MOST = 10;
/** One run ends after so many mails, so that other tenants have their turn. */
const MAILS_PER_RUN = 1_000;
/** How often the end of a sending is tried to be written down while the database is away, once a second. */
const PATIENCE = 30;

/** What a run did. */
export interface Delivered {
  sent: number;
  failed: number;
  /** The mail server could not be reached; the run ended with that. */
  away: boolean;
  /** Mails that may have arrived twice; each is marked in its row and in the log. */
  possibleDuplicates: string[];
}

/**
 * Takes mails out of the outbox: one transaction marks mails as being in this worker's hand, then the mail server gets
 * them, several at once, then a transaction writes down how it ended and takes the next. Nothing is ever lost. A mail
 * stays in the hand of its worker as long as that renews its lease, however long the server takes, so no two offer it
 * at once; when the worker is gone another takes it up. A worker that dies between the server's yes and its own commit
 * leaves at most one second copy with the same Message-ID, and that mail is marked `possible_duplicate`.
 *
 * Waiting times are measured by the database server's clock, which all workers share.
 */
@Injectable()
export class MailDelivery {
  private readonly logger = new Logger(MailDelivery.name);
  private readonly runs = new Map<number, Promise<Delivered>>();
  /**
   * How many mails may be on their way: one to a server that may be away, so that it is asked once a run and not eight
   * times.
   */
  private room = 1;

  constructor(
    private readonly transactions: Transactions,
    private readonly mailer: Mailer,
    private readonly lease: WorkLease,
  ) {}

  /**
   * Sends what is due in a tenant's outbox. In one process there is one run per tenant at a time.
   * @param forMs after so many milliseconds it takes no more mails, because others wait for their turn
   */
  deliver(tenantId: number, forMs = Infinity): Promise<Delivered> {
    const run = this.runs.get(tenantId) ?? this.run(tenantId, forMs).finally(() => this.runs.delete(tenantId));
    this.runs.set(tenantId, run);
    return run;
  }

  private async run(tenantId: number, forMs: number): Promise<Delivered> {
    const lease = await this.lease.hold();
    const until = performance.now() + forMs;
    const delivered: Delivered = { sent: 0, failed: 0, away: false, possibleDuplicates: [] };
    // A worker that has just come takes up as much as others: what a dead one held must not go through its hands one by one.
    if (this.room === 1 && (await this.mailer.answers())) this.room = ON_THEIR_WAY;
    const onTheirWay = new Set<Promise<void>>();
    let ended: Ended[] = [];
    let taken = 0;
    let dry = false;
    for (;;) {
      const free = dry || delivered.away || lease.signal.aborted || performance.now() > until ? 0 : Math.min(this.room - onTheirWay.size, MAILS_PER_RUN - taken);
      if (free <= 0 && ended.length === 0) {
        if (onTheirWay.size === 0) break;
        await Promise.race(onTheirWay);
        continue;
      }
      const over = ended;
      ended = [];
      const mails = await this.turn(tenantId, lease, over, free);
      if (free > 0 && mails.length < free) dry = true;
      taken += mails.length;
      for (const mail of mails) {
        if (mail.again) {
          delivered.possibleDuplicates.push(mail.id);
          this.logger.warn({ event: 'possibleDuplicate', mail: mail.id, because: 'a worker ended while it was sending this mail' });
        }
        const sending = this.mailer.send(mail, lease.signal).then((how) => {
          ended.push(endOf(mail, how));
          if (how.outcome === 'sent') delivered.sent++;
          else delivered.failed++;
          if (how.outcome === 'away') [delivered.away, this.room] = [true, 1];
          else this.room = ON_THEIR_WAY;
          onTheirWay.delete(sending);
        });
        onTheirWay.add(sending);
      }
    }
    if (delivered.sent + delivered.failed > 0) this.logger.log({ event: 'delivered', tenantId, ...delivered, possibleDuplicates: delivered.possibleDuplicates.length });
    return delivered;
  }

  /**
   * One transaction: writes down what has ended and takes as many mails as there is room for. A short trip of the
   * database must not turn a mail that was sent into a second copy.
   */
  private async turn(tenantId: number, lease: Lease, over: readonly Ended[], free: number): Promise<Taken[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transactions.forTenant(tenantId, async (actor) => {
          if (over.length > 0) await this.report(over, await writeDownEnds(actor, lease.id, over, !this.mailer.keepsAtHome));
          return free > 0 && !lease.signal.aborted ? takeMails(actor, lease.id, free, ATTEMPTS_AT_MOST) : [];
        });
      } catch (error) {
        if (over.length === 0 || attempt >= PATIENCE || !isConnectionLoss(error)) throw error;
        await wait(1_000);
      }
    }
  }

  private async report(over: readonly Ended[], written: ReadonlySet<string>): Promise<void> {
    for (const { id, outcome, answer, attempt } of over) {
      if (!written.has(id)) this.logger.warn({ event: 'mailTakenUpByAnother', mail: id, outcome });
      if (outcome !== 'sent') this.logger.warn({ event: 'mailNotSent', mail: id, outcome, attempt, error: answer });
      if (outcome === 'unsure') this.logger.warn({ event: 'possibleDuplicate', mail: id, because: 'the mail server broke off before it answered' });
    }
  }
}

function endOf(mail: Taken, how: Awaited<ReturnType<Mailer['send']>>): Ended {
  const answer = how.outcome === 'sent' ? null : how.answer;
  // A server that could not be reached is not the mail's fault: the attempt does not count.
  const tries = how.outcome === 'away' ? mail.tries - 1 : mail.tries;
  const state = how.outcome === 'sent' ? 'sent' : tries >= ATTEMPTS_AT_MOST ? 'dead' : 'pending';
  return { id: mail.id, attempt: mail.attempts, outcome: how.outcome, answer, state, pauseMinutes: pauseMinutes(tries) };
}

/** Minutes until the next attempt: 1, 1, 2, 4 … up to four hours. */
function pauseMinutes(tries: number): number {
  return Math.min(2 ** Math.max(tries - 1, 0), 240);
}
