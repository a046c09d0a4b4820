import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Addresses } from './addresses.js';
import { Secrets } from './secrets.js';
import { WEBHOOK_REFUSALS } from './webhook.errors.js';
import { WebhookEntity } from './webhook.entity.js';
import type { ChangeWebhook, RegisterWebhook } from './webhook.request.js';
import { WebhooksQueries } from './webhooks.queries.js';
import { officeAdministered, sendAgain } from './webhooks.sql.js';

const WEBHOOKS_AT_MOST = 20;

/** The verbs of a receiver in the order of its life: register, change, end; and those of its messages: send again. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly addresses: Addresses,
    private readonly secrets: Secrets,
    private readonly queries: WebhooksQueries,
  ) {}

  /**
   * Registers a receiver; returns its id and the secret, which is shown this once.
   * @throws validationFailed at url, tooManyWebhooks
   */
  async register(actor: Actor, { name, url, events }: RegisterWebhook): Promise<{ id: string; secret: string }> {
    await this.addresses.refuse(url);
    if ((await this.queries.list(actor)).items.length >= WEBHOOKS_AT_MOST)
      throw new Refusal(WEBHOOK_REFUSALS.tooManyWebhooks);
    const id = v7();
    const { shown, sealed } = this.secrets.make(id);
    const office = await actor.tx.row(officeAdministered, {});
    if (!office) throw new Refusal(COMMON_REFUSALS.notAllowed);
    await actor.tx.insert(WebhookEntity, {
      id,
      tenantId: office.id,
      name,
      url,
      events: [...events].sort(),
      secret: sealed,
      createdBy: actor.personId,
    });
    await audit(actor, {
      action: 'webhook:write',
      subjectKind: 'webhook',
      subjectId: id,
      change: { name: [null, name], host: [null, new URL(url).host], events: [null, events] },
    });
    return { id, secret: shown };
  }

  /** @throws notFound, stale, validationFailed at url */
  async change(
    actor: Actor,
    id: string,
    version: number,
    { name, url, events, isPaused }: ChangeWebhook,
  ): Promise<void> {
    const before = await this.queries.show(actor, id);
    if (url !== undefined && url !== before.url) await this.addresses.refuse(url);
    const changed = await actor.tx.update(
      WebhookEntity,
      { id, version },
      {
        version: version + 1,
        ...(name === undefined ? {} : { name }),
        ...(url === undefined ? {} : { url }),
        ...(events === undefined ? {} : { events: [...events].sort() }),
        // Pausing anew what is paused leaves the moment at which it began.
        ...(isPaused === undefined || isPaused === before.isPaused ? {} : { pausedAt: isPaused ? actor.now : null }),
      },
    );
    if (!changed) throw new Refusal(COMMON_REFUSALS.stale);
    const change = {
      ...(name === undefined ? {} : { name: [before.name, name] }),
      ...(events === undefined ? {} : { events: [before.events, events] }),
      // The rest of an address can be a secret of the receiver's.
      ...(url === undefined ? {} : { host: [new URL(before.url).host, new URL(url).host] }),
      ...(isPaused === undefined ? {} : { isPaused: [before.isPaused, isPaused] }),
    };
    await audit(actor, { action: 'webhook:write', subjectKind: 'webhook', subjectId: id, change });
  }

  /** Ends a receiver at once; what waits for it is not sent any more. @throws notFound, stale */
  async end(actor: Actor, id: string, version: number): Promise<void> {
    const before = await this.queries.show(actor, id);
    const ended = await actor.tx.update(WebhookEntity, { id, version }, { endedAt: actor.now, version: version + 1 });
    if (!ended) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, {
      action: 'webhook:write',
      subjectKind: 'webhook',
      subjectId: id,
      change: { name: [before.name, null] },
    });
  }

  /** Puts a message back at the beginning of its attempts. @throws notFound, deliveryNotRepeatable */
  async retry(actor: Actor, deliveryId: string): Promise<void> {
    const { event } = await this.queries.delivery(actor, deliveryId);
    const again = await actor.tx.count(sendAgain, { id: deliveryId });
    if (!again) throw new Refusal(WEBHOOK_REFUSALS.deliveryNotRepeatable);
    await audit(actor, {
      action: 'webhook:retry',
      subjectKind: 'webhookDelivery',
      subjectId: deliveryId,
      change: { event: [event, event] },
    });
  }
}
