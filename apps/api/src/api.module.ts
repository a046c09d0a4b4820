import { ActionsModule } from '@banso/actions';
import { AuditLogModule } from '@banso/audit';
import { CalendarModule } from '@banso/calendar';
import type { Clock } from '@banso/clock';
import type { Config } from '@banso/config';
import { ContactsModule } from '@banso/contacts';
import { CoverageModule } from '@banso/coverage';
import { DatabaseModule } from '@banso/database';
import { DeskModule } from '@banso/desk';
import { DirectoryModule, PeopleModule } from '@banso/directory';
import { DispatchesModule } from '@banso/dispatches';
import { EngagementExportsModule, EngagementsModule } from '@banso/engagements';
import { ExportsModule } from '@banso/exports';
import { FirstStepsModule } from '@banso/first-steps';
import { HttpModule } from '@banso/http';
import { IdentityModule } from '@banso/identity';
import { LiveModule } from '@banso/live';
import { LoadExportsModule, LoadModule } from '@banso/load';
import { DevMailModule } from '@banso/mail';
import { OperationsModule } from '@banso/operations';
import { PacketFilesModule, PacketsModule } from '@banso/packets';
import { PapersModule } from '@banso/papers';
import { PeerFilesModule, PeersModule } from '@banso/peers';
import { RemindersModule } from '@banso/reminders';
import { SearchModule } from '@banso/search';
import { TransfersModule } from '@banso/transfers';
import { AttachmentsModule, VisitsModule } from '@banso/visits';
import { WebhooksModule } from '@banso/webhooks';
import { type DynamicModule, Module } from '@nestjs/common';
import { HealthController, QUEUE_PLACE } from './health.controller.js';
import { Metrics } from './metrics.js';

/** The list of rooms. */
@Module({})
export class ApiModule {
  static with(config: Config, clock: Clock, databaseUrl: string): DynamicModule {
    const people = PeopleModule.with(config);
    const attachments = AttachmentsModule.with(config.dataDir);
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.on(databaseUrl, { poolSize: config.poolSize, name: 'banso api', limits: 'api', clock }),
        HttpModule.forApi(config),
        IdentityModule.with(config),
        LiveModule.on(databaseUrl),
        ExportsModule.with(config.dataDir),
        DirectoryModule,
        people,
        EngagementsModule,
        EngagementExportsModule,
        ActionsModule,
        VisitsModule,
        attachments,
        FirstStepsModule.with(people),
        PeersModule,
        PeerFilesModule.with(config.dataDir),
        RemindersModule,
        TransfersModule,
        PacketsModule,
        PacketFilesModule.with(config.dataDir),
        CoverageModule,
        CalendarModule.with(config),
        WebhooksModule.with(config),
        SearchModule,
        LoadModule,
        LoadExportsModule,
        DeskModule,
        AuditLogModule,
        OperationsModule,
        DevMailModule.with(config),
        DispatchesModule.with(config),
        ContactsModule,
        PapersModule.with(config.dataDir, attachments),
      ],
      controllers: [HealthController],
      providers: [Metrics, { provide: QUEUE_PLACE, useValue: { redisUrl: config.redisUrl, databaseUrl } }],
    };
  }
}
