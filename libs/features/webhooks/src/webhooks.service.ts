import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Addresses } from './addresses.js';
import { Secrets } from './secrets.js';
import { WEBHOOK_REFUSALS } from './webhook.errors.js';
import type { ChangeWebhook, RegisterWebhook } from './webhook.request.js';
import { WebhooksQueries } from './webhooks.queries.js';

const WEBHOOKS_AT_MOST = 20;

/** The verbs of a receiver in the order of its life: register, change, end; and those of its messages: send again. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly addresses: Addresses,
    private readonly secrets: Secrets,
    private readonly queries: WebhooksQueries,
  ) {}

  /** Registers a receiver; returns its id and the secret, which is shown this once. @throws validationFailed at url, tooManyWebhooks */
  async register(actor: Actor, { name, url, events }: RegisterWebhook): Promise<{ id: string; secret: string }> {
    await this.addresses.refuse(url);
    if ((await this.queries.list(actor)).items.length >= WEBHOOKS_AT_MOST) throw new Refusal(WEBHOOK_REFUSALS.tooManyWebhooks);
    const id = v7();
    const { shown, sealed } = this.secrets.make(id);
    const made = await actor.tx.run(
      `insert into webhook (id, tenant_id, name, url, events, secret, created_by) select $1, t.id, $2, $3, $4, $5, $6 from tenant t where t.id = any(ctx_ints('app.administers')) order by t.id limit 1`,
      [id, name, url, [...events].sort(), sealed, actor.personId]);
    if (!made) throw new Refusal(COMMON_REFUSALS.notAllowed);
    await audit(actor, { action: 'webhook:write', subjectKind: 'webhook', subjectId: id, change: { name: [null, name], host: [null, new URL(url).host], events: [null, events] } });
    return { id, secret: shown };
  }

  /** @throws notFound, stale, validationFailed at url */
  async change(actor: Actor, id: string, version: number, { name, url, events, isPaused }: ChangeWebhook): Promise<void> {
    const before = await this.queries.show(actor, id);
    if (url !== undefined && url !== before.url) await this.addresses.refuse(url);
    const changed = await actor.tx.run(
      `update webhook set version = version + 1, name = coalesce($3, name), url = coalesce($4, url), events = coalesce($5, events),
              paused_at = case when $6::boolean is null then paused_at when $6 then coalesce(paused_at, ctx_now()) end where id = $1 and version = $2`,
      [id, version, name ?? null, url ?? null, events ? [...events].sort() : null, isPaused ?? null]);
    if (!changed) throw new Refusal(COMMON_REFUSALS.stale);
    const change = {
      ...(name === undefined ? {} : { name: [before.name, name] }), ...(events === undefined ? {} : { events: [before.events, events] }),
      // The rest of an address can be a secret of the receiver's.
      ...(url === undefined ? {} : { host: [new URL(before.url).host, new URL(url).host] }), ...(isPaused === undefined ? {} : { isPaused: [before.isPaused, isPaused] }),
    };
    await audit(actor, { action: 'webhook:write', subjectKind: 'webhook', subjectId: id, change });
  }

  /** Ends a receiver at once; what waits for it is not sent any more. @throws notFound, stale */
  async end(actor: Actor, id: string, version: number): Promise<void> {
    const before = await this.queries.show(actor, id);
    const ended = await actor.tx.run('update webhook set ended_at = ctx_now(), version = version + 1 where id = $1 and version = $2', [id, version]);
    if (!ended) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, { action: 'webhook:write', subjectKind: 'webhook', subjectId: id, change: { name: [before.name, null] } });
  }

  /** Puts a message back at the beginning of its attempts. @throws notFound, deliveryNotRepeatable */
  async retry(actor: Actor, deliveryId: string): Promise<void> {
    const { event } = await this.queries.delivery(actor, deliveryId);
    const again = await actor.tx.run(`update webhook_delivery set state = 'pending', attempts = 0, next_attempt_at = clock_timestamp() where id = $1 and state in ('pending', 'dead')`, [deliveryId]);
    if (!again) throw new Refusal(WEBHOOK_REFUSALS.deliveryNotRepeatable);
    await audit(actor, { action: 'webhook:retry', subjectKind: 'webhookDelivery', subjectId: deliveryId, change: { event: [event, event] } });
  }
}
