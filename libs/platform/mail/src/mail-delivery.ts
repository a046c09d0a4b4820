import { Transactions, WorkLease } from '@banso/database';
import { Relay, type Relayed } from '@banso/outbox';
import { Injectable, Logger } from '@nestjs/common';
import { MailChannel, type MailServer } from './mail-channel.js';
import type { EndedMail, Taken } from './mail-delivery.queries.js';
import { Mailer, ON_THEIR_WAY } from './mailer.js';

/** One run ends after a thousand mails, and tries for half a minute to write down how a sending ended. */
const RULES = { called: 'mail', perRun: 1_000, patience: 30 };

/**
 * Sends the mail that waits, several at once. A worker that dies between the server's yes and its own commit leaves at
 * most one second copy with the same Message-ID, and that mail is marked `possible_duplicate`.
 *
 * Waiting times are measured by the database server's clock, which all workers share.
 */
@Injectable()
export class MailDelivery {
  private readonly logger = new Logger(MailDelivery.name);
  private readonly relay: Relay<Taken, EndedMail>;
  private readonly server: MailServer = { room: 1 };

  constructor(
    transactions: Transactions,
    private readonly mailer: Mailer,
    lease: WorkLease,
  ) {
    this.relay = new Relay(RULES, { transactions, lease, log: this.logger });
  }

  /**
   * Sends what is due in a tenant's outbox. In one process there is one run per tenant at a time.
   * @param forMs after so many milliseconds it takes no more mails, because others wait for their turn
   */
  deliver(tenantId: number, forMs = Infinity): Promise<Relayed> {
    return this.relay.run(tenantId, () => this.open(tenantId), forMs);
  }

  /** Takes no more mails; resolves when those in hand are written down. */
  stop(): Promise<void> {
    return this.relay.stop();
  }

  private async open(tenantId: number): Promise<MailChannel> {
    // A worker that has just come takes up as much as others: what a dead one held must not go through its hands one by
    // one.
    if (this.server.room === 1 && (await this.mailer.answers())) this.server.room = ON_THEIR_WAY;
    return new MailChannel(tenantId, this.mailer, this.server, this.logger);
  }
}
