import type { Config } from '@banso/config';
import { type DynamicModule, Module } from '@nestjs/common';
import { AccountLinksController } from './account-links.controller.js';
import { AccountLinksService } from './account-links.service.js';
import { ApiTokensController } from './api-tokens.controller.js';
import { ApiTokensService } from './api-tokens.service.js';
import { Attempts } from './attempts.service.js';
import { Codes } from './codes.js';
import { CONFIG } from './config.token.js';
import { OidcController } from './oidc.controller.js';
import { OidcService } from './oidc.service.js';
import { PasswordChangesController } from './password-changes.controller.js';
import { PasswordChangesService } from './password-changes.service.js';
import { Passwords } from './passwords.js';
import { PeopleSessionsController } from './people-sessions.controller.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SecondFactorService } from './second-factor.service.js';
import { InfoController, SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';

/** Signing in and out, and looking after accounts. */
@Module({})
export class IdentityModule {
  static with(config: Config): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [
        SessionController,
        InfoController,
        OidcController,
        SessionsController,
        AccountLinksController,
        PasswordChangesController,
        SecondFactorController,
        ApiTokensController,
        PeopleSessionsController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        Attempts,
        Passwords,
        Codes,
        SessionService,
        SessionsService,
        OidcService,
        AccountLinksService,
        PasswordChangesService,
        SecondFactorService,
        ApiTokensService,
      ],
    };
  }
}
