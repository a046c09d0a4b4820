import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, InLanguage, type Language, Needs, Operation, type Page } from '@banso/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PeerSuggestionsQueries, SuggestionsQuery } from './peer-suggestions.queries.js';
import { PeerSuggestionRow } from './peers.response.js';

/** Whom to ask, at the moment of adding somebody to a team. */
@ApiTags('peers')
@Controller('engagements/:id/peer-suggestions')
export class PeerSuggestionsController {
  constructor(private readonly suggestions: PeerSuggestionsQueries) {}

  @Get()
  @Operation('suggestPeers', 'Suggest peer supporters for an engagement, with reasons')
  @Needs('peer:read')
  @AnswersList(PeerSuggestionRow)
  list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: SuggestionsQuery,
    @InLanguage() language: Language,
  ): Promise<Page<PeerSuggestionRow>> {
    return this.suggestions.list(actor, id, query, language);
  }
}
