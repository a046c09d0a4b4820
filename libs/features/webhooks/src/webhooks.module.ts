import type { Config } from '@banso/config';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import type { Allowed } from './address-rule.js';
import { Addresses, ALLOWED, RESOLVE, resolveByDns } from './addresses.js';
import { Secrets } from './secrets.js';
import { WebhookDelivery } from './webhook-delivery.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookDeliveriesController, WebhooksController } from './webhooks.controller.js';
import { WebhooksQueries } from './webhooks.queries.js';
import { WebhooksService } from './webhooks.service.js';

type Settings = Pick<Config, 'secret' | 'oldSecrets' | 'mode' | 'webhooksAllow'>;

/** What both processes need: where messages may go, and with what they are signed. */
function common({ secret, oldSecrets, mode, webhooksAllow }: Settings): Provider[] {
  const allowed: Allowed = { entries: webhooksAllow, plainLoopback: mode === 'demo' };
  return [
    { provide: ALLOWED, useValue: allowed },
    { provide: RESOLVE, useValue: resolveByDns },
    { provide: Secrets, useValue: new Secrets(secret, oldSecrets) },
    Addresses,
  ];
}

/** Other systems that are told what happens here. */
@Module({})
export class WebhooksModule {
  static with(config: Settings): DynamicModule {
    return {
      module: WebhooksModule,
      controllers: [WebhooksController, WebhookDeliveriesController],
      providers: [...common(config), WebhooksQueries, WebhooksService],
    };
  }
}

/** What the worker does for them every minute. */
@Module({})
export class WebhookJobsModule {
  static with(config: Settings): DynamicModule {
    return {
      module: WebhookJobsModule,
      providers: [...common(config), WebhookSender, WebhookDelivery],
      exports: [WebhookDelivery],
    };
  }
}
