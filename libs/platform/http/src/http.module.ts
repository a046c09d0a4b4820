import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { DoorGuard } from './door.guard.js';
import { ProblemFilter } from './problem.filter.js';
import type { Config } from '@banso/config';
import { RefusalLog } from './refusal-log.js';
import { REQUEST_LIMITS, RequestLimits } from './request-limits.js';
import { TransactionInterceptor } from './transaction.interceptor.js';
import { validationPipe } from './validation.js';

/** The door, the transaction, the validation and the problems, for every route of the application. */
@Global()
@Module({})
export class HttpModule {
  static forApi({ requestsPerMinute }: Pick<Config, 'requestsPerMinute'> = { requestsPerMinute: { address: null, account: null } }): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        RefusalLog,
        { provide: REQUEST_LIMITS, useValue: requestsPerMinute },
        RequestLimits,
        { provide: APP_GUARD, useClass: DoorGuard },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
    };
  }
}
