import type { Config } from '@banso/config';
import { WorkLease } from '@banso/database';
import { type DynamicModule, Module } from '@nestjs/common';
import { MailDelivery } from './mail-delivery.js';
import { MailRounds } from './mail-rounds.js';
import { Mailer } from './mailer.js';

/** The post office, for the worker. */
@Module({})
export class MailDeliveryModule {
  static with(config: Pick<Config, 'smtpUrl' | 'mailFrom'>): DynamicModule {
    return {
      module: MailDeliveryModule,
      global: true,
      providers: [{ provide: Mailer, useFactory: () => new Mailer(config) }, WorkLease, MailDelivery, MailRounds],
      exports: [Mailer, WorkLease, MailDelivery, MailRounds],
    };
  }
}
