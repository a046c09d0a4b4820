import { DirectoryModule } from '@banso/directory';
import { EngagementsModule } from '@banso/engagements';
import { FileStore, printing } from '@banso/files';
import { type DynamicModule, Module } from '@nestjs/common';
import { ConsentScansController } from './consent-scans.controller.js';
import { ConsentScansService } from './consent-scans.service.js';
import { ContributionPapers } from './contribution-papers.service.js';
import { ContributionController } from './contribution.controller.js';
import { ContributionQueries } from './contribution.queries.js';
import { PeerJoining } from './peer-joining.js';
import { PeerConsentsService } from './peer-consents.service.js';
import { PeerSuggestionsController } from './peer-suggestions.controller.js';
import { PeerSuggestionsQueries } from './peer-suggestions.queries.js';
import { PeersController } from './peers.controller.js';
import { PeersQueries } from './peers.queries.js';
import { PeersService } from './peers.service.js';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsQueries } from './proposals.queries.js';
import { RemarksController } from './remarks.controller.js';
import { RemarksService } from './remarks.service.js';

/** Peer supporters (ピアサポーター): municipal people who support other municipalities. */
@Module({
  imports: [DirectoryModule, EngagementsModule],
  controllers: [ProposalsController, PeersController, PeerSuggestionsController, RemarksController],
  providers: [
    PeersService,
    PeerConsentsService,
    PeerJoining,
    PeersQueries,
    PeerSuggestionsQueries,
    ProposalsQueries,
    RemarksService,
  ],
  exports: [PeersQueries, PeerSuggestionsQueries],
})
export class PeersModule {}

/** Papers are printed one at a time. */
const RENDERERS = 1;

/** Their papers: scans kept in the data folder, and what is printed. */
@Module({})
export class PeerFilesModule {
  static with(dataDir: string): DynamicModule {
    return {
      module: PeerFilesModule,
      imports: [PeersModule],
      controllers: [ConsentScansController, ContributionController],
      providers: [
        ConsentScansService,
        { provide: FileStore, useValue: new FileStore(dataDir) },
        ContributionPapers,
        ContributionQueries,
        ...printing(RENDERERS),
      ],
    };
  }
}
