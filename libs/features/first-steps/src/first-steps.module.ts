import { DirectoryModule } from '@banso/directory';
import { EngagementsModule } from '@banso/engagements';
import { VisitsModule } from '@banso/visits';
import { type DynamicModule, Module } from '@nestjs/common';
import { EngagementsList } from './engagements-list.js';
import { FirstStepsController } from './first-steps.controller.js';
import { FirstStepsService } from './first-steps.service.js';
import { PeopleList } from './people-list.js';
import { ProgrammesList } from './programmes-list.js';
import { StartingListsController } from './starting-lists.controller.js';
import { StartingListsService } from './starting-lists.service.js';
import { VisitsList } from './visits-list.js';

/** First steps (はじめの設定): a new office is led from nothing to its first visit. */
@Module({})
export class FirstStepsModule {
  /** @param people the module of people as the application has it */
  static with(people: DynamicModule): DynamicModule {
    return {
      module: FirstStepsModule,
      imports: [people, DirectoryModule, EngagementsModule, VisitsModule],
      controllers: [FirstStepsController, StartingListsController],
      providers: [FirstStepsService, StartingListsService, ProgrammesList, PeopleList, EngagementsList, VisitsList],
    };
  }
}
