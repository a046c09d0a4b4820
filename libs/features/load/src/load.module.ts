import { CoverageModule } from '@banso/coverage';
import { EngagementsModule } from '@banso/engagements';
import { Module } from '@nestjs/common';
import { LoadController } from './load.controller.js';
import { LoadQueries } from './load.queries.js';
import { LoadService } from './load.service.js';

/** Load and risk: who carries what, and what is in danger of being left alone. For managers. */
@Module({
  imports: [EngagementsModule, CoverageModule],
  controllers: [LoadController],
  providers: [LoadService, LoadQueries],
  exports: [LoadService],
})
export class LoadModule {}
