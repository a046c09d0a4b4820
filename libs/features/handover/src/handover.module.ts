import { ActionsModule } from '@banso/actions';
import { DirectoryModule } from '@banso/directory';
import { EngagementsModule } from '@banso/engagements';
import { Module } from '@nestjs/common';
import { CandidatesQueries } from './candidates.queries.js';
import { DispositionsService } from './dispositions.service.js';
import { HandoversController } from './handovers.controller.js';
import { HandoversQueries } from './handovers.queries.js';
import { HandoversService } from './handovers.service.js';
import { HoldingsQueries } from './holdings.queries.js';
import { PacketDrafts } from './packet-drafts.js';
import { PacketFactsQueries } from './packet-facts.queries.js';
import { PacketReceivers } from './packet-receivers.js';
import { PacketSignatures } from './packet-signatures.js';
import { PacketVersionsQueries } from './packet-versions.queries.js';
import { RoleChoices } from './role-choices.js';
import { TransferChoicesQueries } from './transfer-choices.queries.js';
import { TransferListFileService } from './transfer-list-file.service.js';
import { TransferListWork } from './transfer-list-work.js';
import { TransferListsController } from './transfer-lists.controller.js';
import { TransferListsQueries } from './transfer-lists.queries.js';
import { TransferListsService } from './transfer-lists.service.js';
import { TransfersController } from './transfers.controller.js';
import { TransfersService } from './transfers.service.js';
import { WrittenTerms } from './written-terms.js';

/** Transfers of people, and the packets in which they hand over. */
@Module({
  imports: [DirectoryModule, EngagementsModule, ActionsModule],
  controllers: [TransfersController, TransferListsController, HandoversController],
  providers: [
    TransfersService, DispositionsService, TransferListsService, TransferListFileService, TransferListsQueries, TransferListWork, WrittenTerms, RoleChoices, HoldingsQueries, CandidatesQueries, TransferChoicesQueries,
    PacketDrafts, PacketReceivers, PacketFactsQueries, PacketVersionsQueries, PacketSignatures, HandoversService, HandoversQueries,
  ],
  exports: [TransferListWork, TransfersService, DispositionsService, HandoversService, HandoversQueries, PacketVersionsQueries],
})
export class HandoverModule {}
