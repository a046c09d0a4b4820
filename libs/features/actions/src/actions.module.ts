import { EngagementsModule } from '@banso/engagements';
import { Module } from '@nestjs/common';
import { ActionsController } from './actions.controller.js';
import { ActionsQueries } from './actions.queries.js';
import { ActionsService } from './actions.service.js';

/** Action items: what either side has promised. */
@Module({ imports: [EngagementsModule], controllers: [ActionsController], providers: [ActionsService, ActionsQueries], exports: [ActionsService, ActionsQueries] })
export class ActionsModule {}
