import { SupportGivenModule } from '@banso/support-given';
import { Module } from '@nestjs/common';
import { BureauController } from './bureau.controller.js';
import { BureauService } from './bureau.service.js';
import { CoverageController } from './coverage.controller.js';
import { CoverageDrift, CoverageMonths } from './coverage-months.js';
import { CoverageQueries } from './coverage.queries.js';
import { CoverageRowsQueries } from './coverage-rows.queries.js';
import { CoverageService } from './coverage.service.js';
import { JudgementsService } from './judgements.service.js';
import { SmallNumbersService } from './small-numbers.service.js';

/** Coverage: which body offers which support, and which municipality received it. */
@Module({
  imports: [SupportGivenModule],
  controllers: [CoverageController, BureauController],
  providers: [
    CoverageService,
    CoverageQueries,
    CoverageRowsQueries,
    JudgementsService,
    BureauService,
    SmallNumbersService,
    CoverageMonths,
    CoverageDrift,
  ],
  exports: [CoverageService, CoverageQueries, CoverageDrift],
})
export class CoverageModule {}
