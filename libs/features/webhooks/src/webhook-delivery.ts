import { setTimeout as wait } from 'node:timers/promises';
import { Clock } from '@banso/clock';
import { UnknownKeyError } from '@banso/config';
import { isConnectionLoss, type Lease, Transactions, WorkLease } from '@banso/database';
import { Injectable, Logger } from '@nestjs/common';
import { Secrets } from './secrets.js';
import { signed } from './signature.js';
import { announceTransfers, claimDelivery, type ClaimDeliveryRow, forgetOldDeliveries, noteAttempt } from './webhook-delivery.sql.js';
import { type Sent, WebhookSender } from './webhook-sender.js';

/** Minutes until the next attempt, after the first, the second … The last one is given up about three days after the fact. */
export const PAUSES = [1, 5, 30, 120, 300, 600, 840, 1_200, 1_440] as const;
/** So often is a message offered. */
export const ATTEMPTS_AT_MOST = PAUSES.length + 1;
/** So long (days) it is kept what became of a message. */
const KEPT_DAYS = 90;
/** One run ends after so many messages; the next begins within a minute. */
const MESSAGES_PER_RUN = 500;

/**
 * Tells other systems what they subscribed to: a first transaction marks a message as being sent, then the receiver gets it,
 * then a second transaction writes down how it ended. A worker that dies in between leaves its message to the next one, which
 * sends a second copy at most, with the same `webhook-id`, by which the receiver knows it. Waiting is measured by the database server's clock.
 */
@Injectable()
export class WebhookDelivery {
  private readonly logger = new Logger(WebhookDelivery.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly lease: WorkLease,
    private readonly sender: WebhookSender,
    private readonly secrets: Secrets,
  ) {}

  /** Sends what is due of a tenant's; returns how many messages arrived and how many did not. */
  async run(tenantId: number): Promise<{ delivered: number; failed: number }> {
    await this.transactions.forTenant(tenantId, async ({ tx }) => {
      await tx.row(announceTransfers, {});
      await tx.count(forgetOldDeliveries, { tenant: tenantId, days: KEPT_DAYS });
    });
    const lease = await this.lease.hold();
    await this.lease.reclaimExpiredLeases();
    const ended = { delivered: 0, failed: 0 };
    // A receiver that is away would let all its messages wait, one long time after the other.
    const away: string[] = [];
    for (let n = 0; n < MESSAGES_PER_RUN && !lease.signal.aborted; n++) {
      const message = await this.transactions.forTenant(tenantId, ({ tx }) =>
        tx.row(claimDelivery, { tenant: tenantId, worker: lease.id, away }));
      if (!message) break;
      const sent = await this.send(message);
      await this.note(tenantId, lease, message, sent);
      if (sent.outcome === 'delivered') ended.delivered++;
      else ended.failed++;
      if (sent.outcome === 'away') away.push(message.webhookId);
    }
    if (ended.delivered + ended.failed > 0) this.logger.log({ event: 'webhooks', tenantId, ...ended });
    return ended;
  }

  private async send({ id, webhookId, url, secret, body }: ClaimDeliveryRow): Promise<Sent> {
    const at = Math.floor(this.clock.now().getTime() / 1_000);
    const key = this.secretOf(webhookId, secret);
    if (key === null) return { outcome: 'away', failure: 'unreadable' };
    return this.sender.send(url, signed(key, `msg_${id}`, at, body), body);
  }

  /** A secret that no key opens stops its own messages, never those of the others. */
  private secretOf(webhookId: string, sealed: string): string | null {
    try {
      return this.secrets.open(sealed, webhookId);
    } catch (error) {
      if (!(error instanceof UnknownKeyError)) throw error;
      this.logger.error({ event: 'webhookSecretUnreadable', webhookId, keyId: error.keyId });
      return null;
    }
  }

  /** A short trip of the database must not turn a message that arrived into a second copy. */
  private async note(tenantId: number, lease: Lease, message: ClaimDeliveryRow, sent: Sent): Promise<void> {
    const failure = sent.outcome === 'delivered' ? null : sent.failure;
    const state = failure === null ? 'delivered' : message.attempts >= ATTEMPTS_AT_MOST ? 'dead' : 'pending';
    const status = sent.outcome === 'away' ? null : sent.status;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.transactions.forTenant(tenantId, ({ tx, now }) => tx.count(noteAttempt, {
          id: message.id, attempt: message.attempts, worker: lease.id, state, status, failure, now,
          minutesUntilNext: PAUSES[message.attempts - 1] ?? 0,
        }));
        break;
      } catch (error) {
        if (attempt >= 10 || !isConnectionLoss(error)) throw error;
        await wait(1_000);
      }
    }
    if (failure) this.logger.warn({ event: 'webhookNotDelivered', delivery: message.id, failure, status, attempt: message.attempts, state });
  }
}
