import { ActionsModule } from '@banso/actions';
import { type Actor, BeforeCommit } from '@banso/database';
import { DirectoryModule } from '@banso/directory';
import { EngagementsModule } from '@banso/engagements';
import { VisitsModule } from '@banso/visits';
import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { Digest } from './digest.js';
import { DispatchReminderKeeper } from './dispatch-reminder-keeper.js';
import { LadderController } from './ladder.controller.js';
import { LadderPreviews } from './ladder-preview.js';
import { LadderService } from './ladder.service.js';
import { PUBLIC_URL, ReminderMail } from './reminder-mail.js';
import { ReminderKeeper } from './reminder-keeper.js';
import { engagementsOfPackets } from './reminder-subjects.sql.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';
import { Sweep } from './sweep.js';

/** Reminders, and the ladder that says when they come. They follow every change of an engagement. */
@Module({
  imports: [DirectoryModule, EngagementsModule, VisitsModule, ActionsModule],
  controllers: [RemindersController, LadderController],
  providers: [ReminderKeeper, DispatchReminderKeeper, RemindersService, LadderService, LadderPreviews],
  exports: [ReminderKeeper, DispatchReminderKeeper, RemindersService, LadderService, LadderPreviews],
})
export class RemindersModule implements OnModuleInit {
  constructor(
    private readonly beforeCommit: BeforeCommit,
    private readonly keeper: ReminderKeeper,
    private readonly dispatches: DispatchReminderKeeper,
  ) {}

  onModuleInit(): void {
    const refresh = async (actor: Actor, ids: readonly string[]): Promise<void> => {
      await this.keeper.refresh(actor, ids);
    };
    const ofPackets = async (actor: Actor, ids: readonly string[]): Promise<void> => {
      const rows = await actor.tx.rows(engagementsOfPackets, { ids });
      await refresh(
        actor,
        rows.map((row) => row.id),
      );
    };
    // So many due days have moved with a closed day that the night follows them: its sweep sees the calendar.
    this.beforeCommit.register('engagement', refresh, { past: ['calendar'] });
    this.beforeCommit.register('handover', ofPackets);
    this.beforeCommit.register('dispatch', (actor, ids) => this.dispatches.refresh(actor, ids));
  }
}

/** What the worker does about reminders every day; needs the post office (`MailDeliveryModule`). */
@Module({})
export class ReminderJobsModule {
  static with(config: { publicUrl: string }): DynamicModule {
    return {
      module: ReminderJobsModule,
      imports: [RemindersModule, DirectoryModule],
      providers: [Sweep, Digest, ReminderMail, { provide: PUBLIC_URL, useValue: config.publicUrl }],
      exports: [Sweep, Digest],
    };
  }
}
