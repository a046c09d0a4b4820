import type { Config } from '@banso/config';
import { type DynamicModule, Module } from '@nestjs/common';
import { InfoController, SessionController } from './session.controller.js';
import { CONFIG, SessionService } from './session.service.js';

/** Signing in and out. */
@Module({})
export class IdentityModule {
  static with(config: Config): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [SessionController, InfoController],
      providers: [{ provide: CONFIG, useValue: config }, SessionService],
    };
  }
}
