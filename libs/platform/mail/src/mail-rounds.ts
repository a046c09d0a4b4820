import { setTimeout as wait } from 'node:timers/promises';
import { isConnectionLoss, Transactions, WorkLease } from '@banso/database';
import { Injectable, Logger } from '@nestjs/common';
import { MailDelivery } from './mail-delivery.js';
import { tenantsWithMail } from './mail-rounds.sql.js';

/**
 * Between two rounds that found nothing; with the lease it decides how soon a dead worker's mail is taken up
 * (milliseconds).
 */
const PAUSE_MS = 1_000;
/** So long nobody knocks again at a mail server that is away (milliseconds). */
const REST_MS = 10_000;
/**
 * So long one tenant's mail goes out before it is the next one's turn, and before what a dead worker held is looked for
 * (milliseconds).
 */
const TURN_MS = 1_500;

/**
 * The worker's rounds to the outbox: whatever is due, or left behind by a worker that is gone, is sent within a second
 * or so. They need no queue: what is due stands in the rows, so a lost queue holds up no mail.
 */
@Injectable()
export class MailRounds {
  private readonly logger = new Logger(MailRounds.name);
  private readonly stopping = new AbortController();
  private walking: Promise<void> | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly lease: WorkLease,
    private readonly delivery: MailDelivery,
  ) {}

  start(): void {
    this.walking ??= this.walk();
  }

  /** Ends after the mails in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.delivery.stop();
    await this.walking;
  }

  private async walk(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      let pause = PAUSE_MS;
      try {
        const found = await this.round();
        pause = found === 'away' ? REST_MS : found === 'some' ? 0 : PAUSE_MS;
      } catch (error) {
        const line = { event: 'mailRoundFailed', error: error instanceof Error ? error.message : String(error) };
        if (isConnectionLoss(error)) this.logger.warn(line);
        else this.logger.error(line);
      }
      await wait(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async round(): Promise<'away' | 'some' | 'none'> {
    await this.lease.hold();
    await this.lease.reclaimExpiredLeases();
    let some = false;
    for (const { tenant } of await this.transactions.ask(tenantsWithMail, {})) {
      if (this.stopping.signal.aborted) return 'none';
      const { away, sent, failed } = await this.delivery.deliver(tenant, TURN_MS);
      if (away) return 'away';
      some ||= sent + failed > 0;
    }
    return some ? 'some' : 'none';
  }
}
