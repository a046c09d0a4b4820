import type { Clock } from '@banso/clock';
import { UnknownKeyError } from '@banso/config';
import type { Actor } from '@banso/database';
import { afterFailure, WEBHOOK_PAUSES, type WebhookFailure } from '@banso/domain';
import type { Channel, Ended, Relayed } from '@banso/outbox';
import type { Logger } from '@nestjs/common';
import type { Secrets } from './secrets.js';
import { signed } from './signature.js';
import { noteAttempt, takeDeliveries, type TakeDeliveriesRow } from './webhook-delivery.sql.js';
import type { Sent, WebhookSender } from './webhook-sender.js';

/** A message in this worker's hand. */
export type TakenDelivery = TakeDeliveriesRow;

/** How an attempt ended and what becomes of the message. */
export interface EndedDelivery extends Ended {
  /** The attempt's number: only the worker that took the message last writes down its end. */
  attempt: number;
  state: 'delivered' | 'pending' | 'dead';
  /** The HTTP status of the answer. */
  status: number | null;
  failure: WebhookFailure | null;
  pauseMinutes: number;
}

/**
 * The way out for one office's messages to other systems during one run, one after the other. A message that is on its
 * way when the lease ends goes on: it takes ten seconds at most, and broken off it would count as not delivered.
 */
export class WebhookChannel implements Channel<TakenDelivery, EndedDelivery> {
  readonly room = 1;
  /** A receiver that is away would let all its messages wait, one long time after the other. */
  private readonly away: string[] = [];

  constructor(
    private readonly tenantId: number,
    private readonly clock: Clock,
    private readonly sender: WebhookSender,
    private readonly secrets: Secrets,
    private readonly logger: Logger,
  ) {}

  take(actor: Actor, worker: string, atMost: number): Promise<TakenDelivery[]> {
    return actor.tx.rows(takeDeliveries, { tenant: this.tenantId, worker, away: this.away, atMost });
  }

  async send(message: TakenDelivery): Promise<EndedDelivery> {
    const { id, webhookId, url, secret, body } = message;
    const at = Math.floor(this.clock.now().getTime() / 1_000);
    const key = this.secretOf(webhookId, secret);
    const sent = key === null ? UNREADABLE : await this.sender.send(url, signed(key, `msg_${id}`, at, body), body);
    if (sent.outcome === 'away') this.away.push(webhookId);
    return endOf(message, sent);
  }

  /** Signing alone can throw: a kept secret that is none. */
  broken(message: TakenDelivery): EndedDelivery {
    return endOf(message, UNREADABLE);
  }

  async note({ tx, now }: Actor, worker: string, ended: readonly EndedDelivery[]): Promise<Set<string>> {
    const written = new Set<string>();
    for (const { id, attempt, state, status, failure, pauseMinutes } of ended) {
      const count = await tx.count(noteAttempt, { id, attempt, worker, state, status, failure, now, pauseMinutes });
      if (count > 0) written.add(id);
    }
    return written;
  }

  noted(ended: readonly EndedDelivery[]): void {
    for (const { id, attempt, state, status, failure } of ended)
      if (failure) this.logger.warn({ event: 'webhookNotDelivered', delivery: id, failure, status, attempt, state });
  }

  closed({ sent, failed }: Relayed): void {
    if (sent + failed === 0) return;
    this.logger.log({ event: 'webhooks', tenantId: this.tenantId, delivered: sent, failed });
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
}

const UNREADABLE = { outcome: 'away', failure: 'unreadable' } as const satisfies Sent;

function endOf({ id, attempts }: TakenDelivery, sent: Sent): EndedDelivery {
  const it = { id, attempt: attempts, outcome: sent.outcome, status: sent.outcome === 'away' ? null : sent.status };
  if (sent.outcome === 'sent') return { ...it, state: 'delivered', failure: null, pauseMinutes: 0 };
  return { ...it, failure: sent.failure, ...afterFailure(WEBHOOK_PAUSES, attempts) };
}
