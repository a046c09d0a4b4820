import type { Actor } from '@banso/database';
import { Answers, AnswersList, CurrentActor, IfMatch, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LinkVisit, VisitsOnDayQuery } from './dispatch.request.js';
import { DispatchDetail, VisitOnDay } from './dispatch.response.js';
import { DispatchVisitsService } from './dispatch-visits.service.js';
import { DispatchesQueries } from './dispatches.queries.js';

/** Which visit of an engagement a dispatch was. */
@ApiTags('dispatches')
@Controller('dispatches')
export class DispatchVisitsController {
  constructor(
    private readonly visits: DispatchVisitsService,
    private readonly queries: DispatchesQueries,
  ) {}

  @Get(':id/visits')
  @Operation('listVisitsOfDispatch', 'List the visits of a day that a dispatch may have been')
  @Needs('dispatch:request')
  @AnswersList(VisitOnDay)
  list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { day }: VisitsOnDayQuery,
  ): Promise<Page<VisitOnDay>> {
    return this.visits.onDay(actor, id, day);
  }

  @Put(':id/visit')
  @Operation('linkDispatchVisit', 'Say which visit a dispatch was, after it was carried out')
  @Needs('dispatch:request')
  @Answers(DispatchDetail)
  async link(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { visitId }: LinkVisit,
  ): Promise<DispatchDetail> {
    await this.visits.link(actor, id, version, visitId ?? null);
    return this.queries.show(actor, id);
  }
}
