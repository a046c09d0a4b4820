import { TransfersModule } from '@banso/transfers';
import { Module } from '@nestjs/common';
import { HandoversController } from './handovers.controller.js';
import { HandoversQueries } from './handovers.queries.js';
import { HandoversService } from './handovers.service.js';
import { PacketDrafts } from './packet-drafts.js';
import { PacketFactsQueries } from './packet-facts.queries.js';
import { PacketReceivers } from './packet-receivers.js';
import { PacketSignatures } from './packet-signatures.js';
import { PacketVersionsQueries } from './packet-versions.queries.js';
import { PacketsOfTransfers } from './packets-of-transfers.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionsService } from './questions.service.js';

/** The packets in which leavers hand over. They hang on transfers, which do not know of them. */
@Module({
  imports: [TransfersModule],
  controllers: [HandoversController, QuestionsController],
  providers: [
    PacketsOfTransfers,
    PacketDrafts,
    PacketReceivers,
    PacketFactsQueries,
    PacketVersionsQueries,
    PacketSignatures,
    HandoversService,
    QuestionsService,
    HandoversQueries,
  ],
  exports: [HandoversService, HandoversQueries, PacketVersionsQueries],
})
export class PacketsModule {}
