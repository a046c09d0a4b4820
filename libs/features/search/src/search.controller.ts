import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, Needs, Operation, type Page } from '@banso/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SearchQuery } from './search.request.js';
import { Found } from './search.response.js';
import { SearchQueries } from './search.queries.js';

@ApiTags('search')
@Controller()
export class SearchController {
  constructor(private readonly queries: SearchQueries) {}

  @Get('search')
  @Operation('search', 'Find what holds all of the words, newest first; people come before everything that has a day')
  @Needs('engagement:read', 'person:read', 'dispatch:read')
  @AnswersList(Found)
  find(@CurrentActor() actor: Actor, @Query() query: SearchQuery): Promise<Page<Found>> {
    return this.queries.find(actor, query);
  }
}
