import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, InLanguage, type Language, Needs, Operation, type Page, Paging } from '@banso/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PeerProposal } from './peers.response.js';
import { ProposalsQueries } from './proposals.queries.js';

/** Whom to ask: the product proposes, a manager invites. It stands before the registry, whose ids it must not meet. */
@ApiTags('peers')
@Controller('peer-supporters/proposals')
export class ProposalsController {
  constructor(private readonly proposals: ProposalsQueries) {}

  @Get()
  @Operation('proposePeers', 'Propose people of municipalities that came far as peer supporters')
  @Needs('peer:read')
  @AnswersList(PeerProposal)
  list(
    @CurrentActor() actor: Actor,
    @Query() query: Paging,
    @InLanguage() language: Language,
  ): Promise<Page<PeerProposal>> {
    return this.proposals.list(actor, query, language);
  }
}
