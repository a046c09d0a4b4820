import { AuditHeads, Sealing } from '@banso/audit';
import { Clock } from '@banso/clock';
import type { Config } from '@banso/config';
import { CoverageModule } from '@banso/coverage';
import { SupportGivenModule } from '@banso/support-given';
import { DatabaseModule, Transactions } from '@banso/database';
import { EngagementExportsModule, EngagementsModule } from '@banso/engagements';
import { ExportsModule } from '@banso/exports';
import { FileStore } from '@banso/files';
import { LoadExportsModule } from '@banso/load';
import { MailDeliveryModule } from '@banso/mail';
import { PacketFilesModule, PacketsModule } from '@banso/packets';
import { ReminderJobsModule } from '@banso/reminders';
import { SearchJobsModule } from '@banso/search';
import { TransfersModule } from '@banso/transfers';
import { VisitsModule } from '@banso/visits';
import { WebhookJobsModule } from '@banso/webhooks';
import { type DynamicModule, Module } from '@nestjs/common';
import { StoredJobRunLog } from './job-run-log.js';
import { Jobs } from './jobs.js';

/** The rooms with work that nobody asks for: jobs. */
@Module({})
export class WorkerModule {
  static with(config: Config, options: { databaseUrl: string; clock: Clock }): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.on(options.databaseUrl, {
          poolSize: Math.min(config.poolSize, 6),
          name: 'banso worker',
          limits: 'worker',
          clock: options.clock,
        }),
        ExportsModule.forWorker(config.dataDir),
        MailDeliveryModule.with(config),
        EngagementsModule,
        EngagementExportsModule,
        VisitsModule,
        CoverageModule,
        SupportGivenModule,
        SearchJobsModule,
        TransfersModule,
        PacketsModule,
        ReminderJobsModule.with(config),
        LoadExportsModule,
        PacketFilesModule.forWorker(config.dataDir),
        WebhookJobsModule.with(config),
      ],
      providers: [
        Jobs,
        StoredJobRunLog,
        Sealing,
        { provide: FileStore, useValue: new FileStore(config.dataDir) },
        {
          provide: AuditHeads,
          inject: [Transactions, Clock],
          useFactory: (transactions: Transactions, clock: Clock) =>
            new AuditHeads(transactions, clock, config.auditHeads),
        },
      ],
    };
  }
}
