import { ActionsModule } from '@banso/actions';
import { DirectoryModule } from '@banso/directory';
import { NeedMovesModule } from '@banso/dispatches';
import { EngagementsModule } from '@banso/engagements';
import { Module } from '@nestjs/common';
import { CandidatesQueries } from './candidates.queries.js';
import { DispositionsService } from './dispositions.service.js';
import { HoldingsQueries } from './holdings.queries.js';
import { RoleChoices } from './role-choices.js';
import { TransferChoicesQueries } from './transfer-choices.queries.js';
import { TransferFollowers } from './transfer-followers.js';
import { TransferListFileService } from './transfer-list-file.service.js';
import { TransferListWork } from './transfer-list-work.js';
import { TransferListsController } from './transfer-lists.controller.js';
import { TransferListsQueries } from './transfer-lists.queries.js';
import { TransferListsService } from './transfer-lists.service.js';
import { TransfersController } from './transfers.controller.js';
import { TransfersService } from './transfers.service.js';
import { WrittenTerms } from './written-terms.js';

/** Transfers of people, one by one or as a list, and what becomes of everything that leavers hold. */
@Module({
  imports: [DirectoryModule, EngagementsModule, ActionsModule, NeedMovesModule],
  controllers: [TransfersController, TransferListsController],
  providers: [
    TransfersService,
    DispositionsService,
    HoldingsQueries,
    CandidatesQueries,
    TransferChoicesQueries,
    RoleChoices,
    WrittenTerms,
    TransferFollowers,
    TransferListsService,
    TransferListFileService,
    TransferListsQueries,
    TransferListWork,
  ],
  exports: [TransfersService, DispositionsService, TransferListWork, TransferFollowers],
})
export class TransfersModule {}
