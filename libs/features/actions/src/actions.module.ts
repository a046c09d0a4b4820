import { EngagementsModule } from '@banso/engagements';
import { Module } from '@nestjs/common';
import { ActionsController } from './actions.controller.js';
import { ActionsQueries } from './actions.queries.js';
import { ActionsService } from './actions.service.js';
import { OwnerMoves } from './owner-moves.service.js';

/** Action items: what either side has promised. */
@Module({
  imports: [EngagementsModule],
  controllers: [ActionsController],
  providers: [ActionsService, ActionsQueries, OwnerMoves],
  exports: [ActionsService, ActionsQueries, OwnerMoves],
})
export class ActionsModule {}
