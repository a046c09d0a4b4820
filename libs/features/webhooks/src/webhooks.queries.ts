import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { DeliveryQuery } from './webhook.request.js';
import type { Webhook, WebhookDeliveryRow } from './webhook.response.js';
import { deliveriesOf, delivery, receivers } from './webhooks.sql.js';

/** The questions about receivers and their messages. */
@Injectable()
export class WebhooksQueries {
  async list(actor: Actor): Promise<Page<Webhook>> {
    return { items: await actor.tx.rows(receivers, { only: null }), nextCursor: null };
  }

  /** @throws notFound */
  async show(actor: Actor, id: string): Promise<Webhook> {
    const row = isUuid(id) ? await actor.tx.row(receivers, { only: id }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  /** A receiver's messages, newest first. @throws notFound */
  async deliveries(
    actor: Actor,
    webhookId: string,
    { cursor, limit }: DeliveryQuery,
  ): Promise<Page<WebhookDeliveryRow>> {
    await this.show(actor, webhookId);
    const [beforeMoment = 'infinity', beforeId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'] =
      keyIn(cursor, 'moment', 'id') ?? [];
    const rows = await actor.tx.rows(deliveriesOf, { webhook: webhookId, beforeMoment, beforeId, limit: limit + 1 });
    return pageOf(
      rows,
      limit,
      (row) => [row.key, row.id],
      ({ key: _, ...row }) => row,
    );
  }

  /** @throws notFound */
  async delivery(actor: Actor, id: string): Promise<WebhookDeliveryRow> {
    const row = isUuid(id) ? await actor.tx.row(delivery, { id }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}
