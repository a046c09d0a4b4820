import { DirectoryModule } from '@banso/directory';
import { Module } from '@nestjs/common';
import { CadenceService } from './cadence.service.js';
import { CounterpartsService } from './counterparts.service.js';
import { EngagementPeopleController } from './engagement-people.controller.js';
import { EngagementsController } from './engagements.controller.js';
import { EngagementsQueries } from './engagements.queries.js';
import { EngagementsService } from './engagements.service.js';
import { JoiningRules } from './joining-rules.js';
import { OwnershipQueries } from './ownership.queries.js';
import { StoryController } from './story.controller.js';
import { RoadMapService } from './road-map.service.js';
import { StoryService } from './story.service.js';
import { TeamMoves } from './team-moves.service.js';
import { TeamService } from './team.service.js';
import { TextVersionsController } from './text-versions.controller.js';
import { TimelineQueries } from './timeline.queries.js';
import { TurnoverQueries } from './turnover.queries.js';

/** Engagements: walking with one municipality over the years. */
@Module({
  imports: [DirectoryModule],
  controllers: [EngagementsController, StoryController, TextVersionsController, EngagementPeopleController],
  providers: [
    CadenceService,
    JoiningRules,
    TeamService,
    TeamMoves,
    StoryService,
    RoadMapService,
    EngagementsService,
    EngagementsQueries,
    TimelineQueries,
    CounterpartsService,
    TurnoverQueries,
    OwnershipQueries,
  ],
  exports: [
    CadenceService,
    JoiningRules,
    JoiningRules,
    TeamService,
    TeamMoves,
    StoryService,
    EngagementsService,
    EngagementsQueries,
    TurnoverQueries,
    OwnershipQueries,
  ],
})
export class EngagementsModule {}
