import { Clock } from '@banso/clock';
import { Transactions, WorkLease } from '@banso/database';
import { Relay } from '@banso/outbox';
import { Injectable, Logger } from '@nestjs/common';
import { Secrets } from './secrets.js';
import { type EndedDelivery, type TakenDelivery, WebhookChannel } from './webhook-channel.js';
import { announceTransfers, forgetOldDeliveries } from './webhook-delivery.sql.js';
import { WebhookSender } from './webhook-sender.js';

/** So long (days) it is kept what became of a message. */
const KEPT_DAYS = 90;
/**
 * One run ends after 500 messages, and the next begins within a minute; ten seconds are spent on writing down how a
 * sending ended.
 */
const RULES = { called: 'delivery', perRun: 500, patience: 10 };

/**
 * Tells other systems what they subscribed to. A worker that dies while it sends leaves its message to the next one,
 * which sends a second copy at most, with the same `webhook-id`, by which the receiver knows it. Waiting is measured by
 * the database server's clock.
 */
@Injectable()
export class WebhookDelivery {
  private readonly logger = new Logger(WebhookDelivery.name);
  private readonly relay: Relay<TakenDelivery, EndedDelivery>;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly lease: WorkLease,
    private readonly sender: WebhookSender,
    private readonly secrets: Secrets,
  ) {
    this.relay = new Relay(RULES, { transactions, lease, log: this.logger });
  }

  /** Sends what is due of a tenant's. */
  async run(tenantId: number): Promise<void> {
    await this.transactions.forTenant(tenantId, async ({ tx }) => {
      await tx.row(announceTransfers, {});
      await tx.count(forgetOldDeliveries, { tenant: tenantId, days: KEPT_DAYS });
    });
    await this.lease.reclaimExpiredLeases();
    await this.relay.run(tenantId, () => this.open(tenantId));
  }

  /** Takes no more messages; resolves when the one in hand is written down. */
  stop(): Promise<void> {
    return this.relay.stop();
  }

  private async open(tenantId: number): Promise<WebhookChannel> {
    return new WebhookChannel(tenantId, this.clock, this.sender, this.secrets, this.logger);
  }
}
