import type { Actor } from '@banso/database';
import {
  Answers,
  AnswersList,
  CurrentActor,
  Creates,
  IfMatch,
  InLanguage,
  type Language,
  Needs,
  Operation,
  type Page,
} from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConfirmationsService } from './confirmations.service.js';
import { RecordVersionsQueries } from './record-versions.queries.js';
import { RecordsService } from './records.service.js';
import { ConfirmVisits, RecordVisit, ReturnRecord, WithReason } from './visit.request.js';
import { ConfirmedVisits, Opinion, RecordVersion, Visit } from './visit.response.js';
import { VisitsQueries } from './visits.queries.js';

/** The record of a visit: its versions, its confirmation (決裁), its withdrawal. */
@ApiTags('records')
@Controller('visits')
export class RecordsController {
  constructor(
    private readonly records: RecordsService,
    private readonly confirmations: ConfirmationsService,
    private readonly versions: RecordVersionsQueries,
    private readonly visits: VisitsQueries,
  ) {}

  @Put(':id/record')
  @Operation('recordVisit', 'Record a visit (復命書), or correct its record')
  @Needs('visit:record')
  @Answers(Visit)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RecordVisit,
  ): Promise<Visit> {
    return this.visits.show(actor, id, await this.records.record(actor, id, version, body));
  }

  @Get(':id/versions')
  @Operation('listRecordVersions', "List every version of a visit's record")
  @Needs('visit:read')
  @AnswersList(RecordVersion)
  listVersions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Page<RecordVersion>> {
    return this.versions.versions(actor, id);
  }

  @Get(':id/opinions')
  @Operation('listOpinions', 'List every version of the opinions (所見) one may see')
  @Needs('visit:read')
  @AnswersList(Opinion)
  listOpinions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Page<Opinion>> {
    return this.versions.opinions(actor, id);
  }

  @Post('confirmations')
  @Operation('confirmVisits', 'Confirm several records (決裁)')
  @Needs('visit:confirm')
  @Creates(ConfirmedVisits)
  async confirmAll(
    @CurrentActor() actor: Actor,
    @Body() body: ConfirmVisits,
    @InLanguage() language: Language,
  ): Promise<ConfirmedVisits> {
    return { items: await this.confirmations.confirmAll(actor, body.visits, language) };
  }

  @Post(':id/confirmation')
  @Operation('confirmVisit', 'Confirm a record (決裁)')
  @Needs('visit:confirm')
  @Creates(Visit)
  async confirm(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<Visit> {
    await this.confirmations.confirm(actor, id, version);
    return this.visits.show(actor, id);
  }

  @Delete(':id/confirmation')
  @Operation('undoConfirmation', 'Undo the last confirmation of a record')
  @HttpCode(200)
  @Needs('visit:confirm')
  @Answers(Visit)
  async undoConfirmation(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: WithReason,
  ): Promise<Visit> {
    await this.confirmations.undo(actor, id, version, body.reason);
    return this.visits.show(actor, id);
  }

  @Post(':id/return')
  @Operation('sendBackRecord', 'Send a record back to its writer (差戻し)')
  @Needs('visit:confirm')
  @Creates(Visit)
  async sendBack(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReturnRecord,
  ): Promise<Visit> {
    await this.confirmations.sendBack(actor, id, version, body.comment);
    return this.visits.show(actor, id);
  }

  @Post(':id/withdrawal')
  @Operation('withdrawRecord', 'Withdraw a record (取下げ)')
  @Needs('visit:plan')
  @Creates(Visit)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: WithReason,
  ): Promise<Visit> {
    await this.records.withdraw(actor, id, version, body.reason);
    return this.visits.show(actor, id);
  }

  @Delete(':id/withdrawal')
  @Operation('undoWithdrawal', 'Undo the withdrawal of a record')
  @HttpCode(200)
  @Needs('visit:plan')
  @Answers(Visit)
  async undoWithdrawal(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: WithReason,
  ): Promise<Visit> {
    await this.records.undoWithdrawal(actor, id, version, body.reason);
    return this.visits.show(actor, id);
  }
}
