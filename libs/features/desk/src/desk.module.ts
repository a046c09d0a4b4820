import { ActionsModule } from '@banso/actions';
import { DirectoryModule } from '@banso/directory';
import { EngagementsModule } from '@banso/engagements';
import { VisitsModule } from '@banso/visits';
import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { DeskQueries } from './desk.queries.js';

/** The desk (今日): what of all rooms asks for somebody today. It stands on top of them and keeps nothing of its own. */
@Module({
  imports: [DirectoryModule, EngagementsModule, VisitsModule, ActionsModule],
  controllers: [DeskController],
  providers: [DeskQueries],
})
export class DeskModule {}
