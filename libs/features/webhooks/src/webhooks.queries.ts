import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { DeliveryQuery } from './webhook.request.js';
import type { Webhook, WebhookDeliveryRow } from './webhook.response.js';

const WEBHOOK_SQL = `
  select w.id, w.version, w.name, w.url, w.events, w.paused_at is not null as "isPaused", w.created_at as "createdAt",
         (select count(*)::int from webhook_delivery d where d.webhook_id = w.id and d.state in ('pending', 'sending')) as waiting,
         (select count(*)::int from webhook_delivery d where d.webhook_id = w.id and d.state = 'dead') as dead,
         (select max(d.delivered_at) from webhook_delivery d where d.webhook_id = w.id) as "lastDeliveredAt"
    from webhook w where w.ended_at is null`;

const DELIVERY_SQL = `
  select d.id, d.event, d.state, d.attempts, d.created_at as "createdAt", d.delivered_at as "deliveredAt", case when d.state = 'pending' then d.next_attempt_at end as "nextAttemptAt",
         d.last_status as "lastStatus", d.last_error as "lastError"
    from webhook_delivery d join webhook w on w.id = d.webhook_id and w.ended_at is null where `;

/** The questions about receivers and their messages. */
@Injectable()
export class WebhooksQueries {
  async list(actor: Actor): Promise<Page<Webhook>> {
    return { items: await actor.tx.query<Webhook>(`${WEBHOOK_SQL} order by w.created_at, w.id`), nextCursor: null };
  }

  /** @throws notFound */
  async show(actor: Actor, id: string): Promise<Webhook> {
    const row = isUuid(id) ? await actor.tx.one<Webhook>(`${WEBHOOK_SQL} and w.id = $1`, [id]) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }

  /** A receiver's messages, newest first. @throws notFound */
  async deliveries(actor: Actor, webhookId: string, { cursor, limit }: DeliveryQuery): Promise<Page<WebhookDeliveryRow>> {
    await this.show(actor, webhookId);
    const [at = 'infinity', after = 'ffffffff-ffff-ffff-ffff-ffffffffffff'] = keyIn(cursor, 'moment', 'id') ?? [];
    const rows = await actor.tx.query<WebhookDeliveryRow & { key: string }>(
      `${DELIVERY_SQL.replace('select d.id,', 'select d.created_at::text as key, d.id,')} d.webhook_id = $1 and (d.created_at, d.id) < ($2::timestamptz, $3::uuid) order by d.created_at desc, d.id desc limit $4`, [webhookId, at, after, limit + 1]);
    return pageOf(rows, limit, (row) => [row.key, row.id], ({ key: _, ...row }) => row);
  }

  /** @throws notFound */
  async delivery(actor: Actor, id: string): Promise<WebhookDeliveryRow> {
    const row = isUuid(id) ? await actor.tx.one<WebhookDeliveryRow>(`${DELIVERY_SQL} d.id = $1`, [id]) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return row;
  }
}
