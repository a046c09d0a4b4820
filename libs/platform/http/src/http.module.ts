import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { RouteGuard, OWN_ORIGIN } from './route.guard.js';
import { ProblemFilter } from './problem.filter.js';
import type { Config } from '@banso/config';
import { RefusalLog } from './refusal-log.js';
import { REQUEST_LIMITS, RequestLimits } from './request-limits.js';
import { TransactionInterceptor } from './transaction.interceptor.js';
import { validationPipe } from './validation.js';

/** The guard, the transaction, the validation and the problems, for every route of the application. */
@Global()
@Module({})
export class HttpModule {
  /**
   * What the address of our own pages and the numbers of requests are comes from the settings; without them the address
   * that was asked counts, and nothing is limited.
   */
  static forApi(
    { origin, requestsPerMinute }: Pick<Config, 'origin' | 'requestsPerMinute'> = {
      origin: null,
      requestsPerMinute: { address: null, account: null },
    },
  ): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        RefusalLog,
        { provide: REQUEST_LIMITS, useValue: requestsPerMinute },
        RequestLimits,
        { provide: OWN_ORIGIN, useValue: origin },
        { provide: APP_GUARD, useClass: RouteGuard },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: [RequestLimits],
    };
  }
}
