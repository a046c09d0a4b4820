import { Clock } from '@banso/clock';
import { type DynamicModule, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dataSource } from './data-source.js';
import { BeforeCommit } from './before-commit.js';
import type { LimitsOf } from './limits.js';
import { loadedEntities } from './loaded-entities.js';
import { Transactions } from './transactions.js';
import { Vitals } from './vitals.js';

@Injectable()
class CloseDataSource implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** The database for one process, on the connection of one application role. */
@Module({})
export class DatabaseModule {
  static on(url: string, options: { poolSize: number; name: string; limits: LimitsOf; clock: Clock }): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          useFactory: () => dataSource(url, { ...options, entities: loadedEntities() }).initialize(),
        },
        { provide: Clock, useValue: options.clock },
        BeforeCommit,
        Transactions,
        Vitals,
        CloseDataSource,
      ],
      exports: [DataSource, Clock, BeforeCommit, Transactions, Vitals],
    };
  }
}
