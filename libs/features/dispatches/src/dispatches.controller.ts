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
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AcceptReport, CompleteDispatch, DispatchQuery, DispatchReason, ReportDispatch } from './dispatch.request.js';
import { Dispatch, DispatchDetail, DispatchSummary } from './dispatch.response.js';
import { DispatchesQueries } from './dispatches.queries.js';
import { DispatchesService } from './dispatches.service.js';

/** Dispatches of experts: each step of their way is a noun. */
@ApiTags('dispatches')
@Controller('dispatches')
export class DispatchesController {
  constructor(
    private readonly dispatches: DispatchesService,
    private readonly queries: DispatchesQueries,
  ) {}

  @Get()
  @Operation('listDispatches', 'List dispatches of experts (派遣)')
  @Needs('dispatch:read')
  @AnswersList(Dispatch)
  list(@CurrentActor() actor: Actor, @Query() query: DispatchQuery): Promise<Page<Dispatch>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Operation('showDispatch', 'Show a dispatch with its story')
  @Needs('dispatch:read')
  @Answers(DispatchDetail)
  show(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @InLanguage() language: Language,
  ): Promise<DispatchDetail> {
    return this.queries.show(actor, id, language);
  }

  @Get(':id/engagement-summary')
  @Operation('showDispatchSummary', 'Show what an expert may know of the engagement behind a dispatch')
  @Needs('dispatch:read')
  @Answers(DispatchSummary)
  summary(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<DispatchSummary> {
    return this.queries.summary(actor, id);
  }

  @Post(':id/approval')
  @Operation('approveDispatch', 'Approve a dispatch that another has requested (決裁)')
  @Needs('dispatch:approve')
  @Creates(DispatchDetail)
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<DispatchDetail> {
    await this.dispatches.approve(actor, { id, version });
    return this.queries.show(actor, id);
  }

  @Post(':id/asking')
  @Operation('askForExpert', 'Ask for the expert by a letter with a running number (派遣依頼)')
  @Needs('dispatch:request')
  @Creates(DispatchDetail)
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<DispatchDetail> {
    await this.dispatches.ask(actor, { id, version });
    return this.queries.show(actor, id);
  }

  @Post(':id/acceptance')
  @Operation('acceptDispatch', 'Accept a dispatch, as the expert or for one without an account')
  @Needs('dispatch:accept', 'dispatch:request')
  @Creates(DispatchDetail)
  async accept(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<DispatchDetail> {
    await this.dispatches.accept(actor, { id, version });
    return this.queries.show(actor, id);
  }

  @Post(':id/refusal')
  @Operation('declineDispatch', 'Decline a dispatch with a reason, as the expert or for one without an account')
  @Needs('dispatch:accept', 'dispatch:request')
  @Creates(DispatchDetail)
  async decline(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: DispatchReason,
  ): Promise<DispatchDetail> {
    await this.dispatches.decline(actor, { id, version }, reason);
    return this.queries.show(actor, id);
  }

  @Post(':id/completion')
  @Operation('completeDispatch', 'Note the day on which a dispatch was carried out')
  @Needs('dispatch:report', 'dispatch:request')
  @Creates(DispatchDetail)
  async complete(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: CompleteDispatch,
  ): Promise<DispatchDetail> {
    await this.dispatches.complete(actor, { id, version }, body);
    return this.queries.show(actor, id);
  }

  @Post(':id/report')
  @Operation('reportDispatch', 'Report on a dispatch, or correct a report that is not accepted yet')
  @Needs('dispatch:report', 'dispatch:request')
  @Creates(DispatchDetail)
  async report(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReportDispatch,
  ): Promise<DispatchDetail> {
    await this.dispatches.report(actor, { id, version }, body);
    return this.queries.show(actor, id);
  }

  @Post(':id/report/acceptance')
  @Operation('acceptDispatchReport', 'Accept a report, with an action item for the engagement where it brings one')
  @Needs('dispatch:request')
  @Creates(DispatchDetail)
  async acceptReport(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: AcceptReport,
  ): Promise<DispatchDetail> {
    await this.dispatches.acceptReport(actor, { id, version }, body);
    return this.queries.show(actor, id);
  }

  @Post(':id/cancellation')
  @Operation('cancelDispatch', 'Cancel a dispatch that was not carried out, with a reason')
  @Needs('dispatch:request')
  @Creates(DispatchDetail)
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: DispatchReason,
  ): Promise<DispatchDetail> {
    await this.dispatches.cancel(actor, { id, version }, reason);
    return this.queries.show(actor, id);
  }
}
