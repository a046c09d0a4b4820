import { ActionsModule } from '@banso/actions';
import { DirectoryModule } from '@banso/directory';
import { EngagementsModule } from '@banso/engagements';
import { Module } from '@nestjs/common';
import { ConfirmationsService } from './confirmations.service.js';
import { DraftsService } from './drafts.service.js';
import { RecordVersionsQueries } from './record-versions.queries.js';
import { RecordsController } from './records.controller.js';
import { RecordsService } from './records.service.js';
import { VisitDrift } from './visit-drift.js';
import { VisitProposalQueries } from './visit-proposal.queries.js';
import { VisitsController } from './visits.controller.js';
import { VisitsQueries } from './visits.queries.js';
import { VisitsService } from './visits.service.js';

/** Visits: planned, recorded, confirmed; cancelled or withdrawn with a reason. */
@Module({
  imports: [DirectoryModule, EngagementsModule, ActionsModule],
  controllers: [VisitsController, RecordsController],
  providers: [
    VisitsService,
    RecordsService,
    ConfirmationsService,
    DraftsService,
    VisitsQueries,
    RecordVersionsQueries,
    VisitProposalQueries,
    VisitDrift,
  ],
  exports: [VisitsService, RecordsService, ConfirmationsService, VisitsQueries, VisitDrift],
})
export class VisitsModule {}
