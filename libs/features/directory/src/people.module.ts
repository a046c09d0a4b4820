import type { Config } from '@banso/config';
import { type DynamicModule, Module } from '@nestjs/common';
import { ConsentsController } from './consents.controller.js';
import { ConsentsQueries } from './consents.queries.js';
import { ConsentsService, POST } from './consents.service.js';
import { DirectoryModule } from './directory.module.js';
import { MailSettingController } from './mail-setting.js';
import { PeopleAccountsController } from './people-accounts.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { RoleHoldingsController } from './role-holdings.controller.js';
import { RoleHoldingsService } from './role-holdings.service.js';

/** People, the roles they hold, and the consents that some acts on them need. */
@Module({})
export class PeopleModule {
  static with({ publicUrl, mailFrom }: Pick<Config, 'publicUrl' | 'mailFrom'>): DynamicModule {
    return {
      module: PeopleModule,
      imports: [DirectoryModule],
      controllers: [
        PeopleController,
        RoleHoldingsController,
        PeopleAccountsController,
        ConsentsController,
        MailSettingController,
      ],
      providers: [
        { provide: POST, useValue: { publicUrl, mailFrom } },
        PeopleQueries,
        PeopleService,
        RoleHoldingsService,
        ConsentsQueries,
        ConsentsService,
      ],
      exports: [PeopleService, RoleHoldingsService],
    };
  }
}
