import type { Actor } from '@banso/database';
import {
  Answers,
  AnswersList,
  Creates,
  CurrentActor,
  IfMatch,
  InLanguage,
  type Language,
  Needs,
  Operation,
  type Page,
} from '@banso/http';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DispatchesQueries } from './dispatches.queries.js';
import { DispatchDetail } from './dispatch.response.js';
import { NeedLeadService } from './need-lead.service.js';
import { NeedsQueries } from './needs.queries.js';
import { AddNeed, CloseNeed, NameTeamLead, NeedQuery, RequestDispatch } from './need.request.js';
import { Need } from './need.response.js';
import { NeedsService } from './needs.service.js';
import { ExpertCandidateAnswer } from './roster.response.js';

/** Needs of experts, and who could be asked for them. */
@ApiTags('dispatches')
@Controller('needs')
export class NeedsController {
  constructor(
    private readonly needs: NeedsService,
    private readonly queries: NeedsQueries,
    private readonly dispatches: DispatchesQueries,
    private readonly leads: NeedLeadService,
  ) {}

  @Get()
  @Operation('listNeeds', 'List needs of experts (派遣の必要)')
  @Needs('dispatch:request')
  @AnswersList(Need)
  list(@CurrentActor() actor: Actor, @Query() query: NeedQuery): Promise<Page<Need>> {
    return this.queries.list(actor, query);
  }

  @Post()
  @Operation('addNeed', 'Register a need of experts (派遣の必要)')
  @Needs('dispatch:request')
  @Creates(Need)
  async add(@CurrentActor() actor: Actor, @Body() body: AddNeed): Promise<Need> {
    return this.queries.show(actor, await this.needs.add(actor, body));
  }

  @Get(':id')
  @Operation('showNeed', 'Show a need of experts')
  @Needs('dispatch:request')
  @Answers(Need)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Need> {
    return this.queries.show(actor, id);
  }

  @Get(':id/candidates')
  @Operation('listCandidates', 'List who could be asked for a need, with reasons and load')
  @Needs('dispatch:request')
  @AnswersList(ExpertCandidateAnswer)
  candidates(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<Page<ExpertCandidateAnswer>> {
    return this.queries.candidates(actor, id, language);
  }

  @Post(':id/dispatches')
  @Operation('requestDispatch', 'Request an expert for a need (起案)')
  @Needs('dispatch:request')
  @Creates(DispatchDetail)
  async request(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: RequestDispatch,
  ): Promise<DispatchDetail> {
    return this.dispatches.show(actor, await this.needs.request(actor, id, body));
  }

  @Put(':id/lead')
  @Operation('nameTeamLead', 'Name who leads the expert team of a need')
  @Needs('dispatch:request')
  @Answers(Need)
  async nameLead(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { dispatchId }: NameTeamLead,
  ): Promise<Need> {
    await this.leads.name(actor, id, version, dispatchId);
    return this.queries.show(actor, id);
  }

  @Post(':id/closure')
  @Operation('closeNeed', 'Close a need that is no longer wanted')
  @Needs('dispatch:request')
  @Creates(Need)
  async close(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: CloseNeed,
  ): Promise<Need> {
    await this.needs.close(actor, id, version, reason);
    return this.queries.show(actor, id);
  }
}
