import { ActionsModule } from '@banso/actions';
import { EngagementsModule } from '@banso/engagements';
import { Module } from '@nestjs/common';
import { DraftsService } from './drafts.service.js';
import { VisitsController } from './visits.controller.js';
import { VisitsQueries } from './visits.queries.js';
import { VisitsService } from './visits.service.js';

/** Visits: planned, recorded, confirmed, or cancelled with a reason. */
@Module({ imports: [EngagementsModule, ActionsModule], controllers: [VisitsController], providers: [VisitsService, DraftsService, VisitsQueries], exports: [VisitsService, VisitsQueries] })
export class VisitsModule {}
