import { CoverageModule } from '@banso/coverage';
import { EngagementsModule } from '@banso/engagements';
import { Module } from '@nestjs/common';
import { LoadController } from './load.controller.js';
import { LoadQueries } from './load.queries.js';
import { LoadService } from './load.service.js';
import { CarryingPeopleController } from './carrying-people.controller.js';
import { CarryingPeopleService } from './carrying-people.service.js';

/**
 * Load and risk: who carries what, and what is in danger of being left alone, for managers; and the people with what
 * they carry, for whoever chooses among them.
 */
@Module({
  imports: [EngagementsModule, CoverageModule],
  controllers: [LoadController, CarryingPeopleController],
  providers: [LoadService, LoadQueries, CarryingPeopleService],
  exports: [LoadService],
})
export class LoadModule {}
