import type { Actor } from '@banso/database';
import {
  Answers,
  AnswersList,
  type BuiltJson,
  CurrentActor,
  Creates,
  IfMatch,
  Needs,
  Operation,
  type Page,
  Paging,
} from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DraftsService } from './drafts.service.js';
import { CancelVisit, CancelVisits, MoveVisit, PlanVisit, SaveDraft, VisitQuery } from './visit.request.js';
import { VisitProposalQueries } from './visit-proposal.queries.js';
import { CancelledVisits, Visit, VisitDraft, VisitOnFile, VisitProposal, VisitRow } from './visit.response.js';
import { VisitsQueries } from './visits.queries.js';
import { VisitsService } from './visits.service.js';

@ApiTags('visits')
@Controller()
export class VisitsController {
  constructor(
    private readonly visits: VisitsService,
    private readonly queries: VisitsQueries,
    private readonly drafts: DraftsService,
    private readonly proposals: VisitProposalQueries,
  ) {}

  /** Without `record` a visit is planned, which needs `visit:plan` too. */
  @Post('engagements/:id/visits')
  @Operation('planVisit', 'Plan a visit, or record one that was never planned')
  @Needs('visit:record')
  @Creates(Visit)
  async plan(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PlanVisit): Promise<Visit> {
    return this.queries.show(actor, await this.visits.plan(actor, id, body), id);
  }

  @Get('engagements/:id/visits')
  @Operation('listVisitsOfEngagement', 'List the visits of an engagement')
  @Needs('visit:read')
  @AnswersList(VisitOnFile)
  ofEngagement(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: Paging): Promise<BuiltJson> {
    return this.queries.ofEngagement(actor, id, query);
  }

  @Get('engagements/:id/visit-proposal')
  @Operation('proposeVisit', 'Propose a day for the next visit of an engagement')
  @Needs('visit:plan')
  @Answers(VisitProposal)
  propose(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VisitProposal> {
    return this.proposals.show(actor, id);
  }

  @Post('engagements/:id/visit-cancellations')
  @Operation('cancelPlannedVisits', 'Cancel every planned visit of an engagement')
  @Needs('visit:plan')
  @Creates(CancelledVisits)
  async cancelAll(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: CancelVisits,
  ): Promise<CancelledVisits> {
    return { cancelled: await this.visits.cancelAll(actor, id, body) };
  }

  @Get('visits')
  @Operation('listVisits', 'List visits')
  @Needs('visit:read')
  @AnswersList(VisitRow)
  list(@CurrentActor() actor: Actor, @Query() query: VisitQuery): Promise<Page<VisitRow>> {
    return this.queries.list(actor, query);
  }

  @Get('visits/:id')
  @Operation('showVisit', 'Show a visit with its record')
  @Needs('visit:read')
  @Answers(Visit)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Visit> {
    return this.queries.show(actor, id);
  }

  @Patch('visits/:id')
  @Operation('moveVisit', 'Change a planned visit')
  @Needs('visit:plan')
  @Answers(Visit)
  async move(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: MoveVisit,
  ): Promise<Visit> {
    await this.visits.move(actor, id, version, body);
    return this.queries.show(actor, id);
  }

  @Post('visits/:id/cancellation')
  @Operation('cancelVisit', 'Cancel a planned visit')
  @Needs('visit:plan')
  @Creates(Visit)
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CancelVisit,
  ): Promise<Visit> {
    await this.visits.cancel(actor, id, version, body);
    return this.queries.show(actor, id);
  }

  @Get('drafts')
  @Operation('listDrafts', 'List drafts of visit records')
  @Needs('visit:record')
  @AnswersList(VisitDraft)
  listDrafts(@CurrentActor() actor: Actor): Promise<Page<VisitDraft>> {
    return this.queries.drafts(actor);
  }

  @Get('visits/:id/draft')
  @Operation('showDraft', "Show the draft of a visit's record")
  @Needs('visit:record')
  @Answers(VisitDraft)
  showDraft(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VisitDraft> {
    return this.queries.draft(actor, id);
  }

  @Put('visits/:id/draft')
  @Operation('saveDraft', 'Keep what was typed so far')
  @Needs('visit:record')
  @Answers(VisitDraft)
  async saveDraft(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SaveDraft): Promise<VisitDraft> {
    await this.drafts.save(actor, id, body);
    return this.queries.draft(actor, id);
  }

  @Delete('visits/:id/draft')
  @Operation('discardDraft', 'Discard a draft')
  @HttpCode(204)
  @Needs('visit:record')
  discardDraft(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.drafts.discard(actor, id);
  }
}
