import type { Actor } from '@banso/database';
import { exportRows } from '@banso/exports';
import { asDownload, writeTable } from '@banso/files';
import {
  Answers,
  AnswersFile,
  AnswersList,
  CurrentActor,
  Needs,
  Operation,
  type Page,
  TABLE_MEDIA_TYPES,
} from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { coverageTable } from './coverage-table.js';
import { CoverageQuery, CoverageVisitsQuery, JudgeCoverage, JudgementQuery, OffersQuery } from './coverage.request.js';
import { Coverage, CoverageJudgement, CoverageDispatch, CoverageOffers, CoverageVisit } from './coverage.response.js';
import { CoverageRowsQueries } from './coverage-rows.queries.js';
import { CoverageService } from './coverage.service.js';
import { JudgementsService } from './judgements.service.js';

@ApiTags('coverage')
@Controller()
export class CoverageController {
  constructor(
    private readonly coverage: CoverageService,
    private readonly rows: CoverageRowsQueries,
    private readonly judgements: JudgementsService,
  ) {}

  @Get('coverage/offers')
  @Operation('listCoverageOffers', 'List which organisations offer which kinds of support')
  @Needs('coverage:read')
  @Answers(CoverageOffers)
  offers(@CurrentActor() actor: Actor, @Query() query: OffersQuery): Promise<CoverageOffers> {
    return this.rows.offers(actor, query);
  }

  @Get('coverage')
  @Operation('showCoverage', 'Show which municipality had which kind of support')
  @Needs('coverage:read')
  @Answers(Coverage)
  review(@CurrentActor() actor: Actor, @Query() query: CoverageQuery): Promise<Coverage> {
    return this.coverage.review(actor, query);
  }

  @Get('coverage.csv')
  @Operation('fetchCoverageCsv', 'Download the coverage of a fiscal year as CSV')
  @Needs('coverage:read')
  @AnswersFile(TABLE_MEDIA_TYPES.csv)
  async csv(
    @CurrentActor() actor: Actor,
    @Query() query: CoverageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const coverage = await this.coverage.review(actor, query);
    await exportRows(actor, {
      what: 'coverage',
      format: 'csv',
      filter: query,
      mostRows: 2_000,
      rows: () => Promise.resolve(coverage.rows),
    });
    const { bytes, mediaType } = await writeTable(coverageTable(coverage), 'csv');
    asDownload(reply, {
      name: `支援状況-${coverage.prefectureCode ?? coverage.prefecture}-${coverage.fiscalYear}-${coverage.asOf}.csv`,
      mediaType,
    });
    return bytes;
  }

  @Get('coverage/visits')
  @Operation('listCoverageVisits', 'List the visits behind a cell of the coverage')
  @Needs('coverage:read')
  @AnswersList(CoverageVisit)
  visits(@CurrentActor() actor: Actor, @Query() query: CoverageVisitsQuery): Promise<Page<CoverageVisit>> {
    return this.rows.visits(actor, query);
  }

  @Get('coverage/dispatches')
  @Operation('listCoverageDispatches', 'List the dispatches of experts behind a cell of the coverage')
  @Needs('coverage:read')
  @AnswersList(CoverageDispatch)
  dispatches(@CurrentActor() actor: Actor, @Query() query: CoverageVisitsQuery): Promise<Page<CoverageDispatch>> {
    return this.rows.dispatches(actor, query);
  }

  @Put('coverage/judgements')
  @Operation('judgeCoverage', 'Judge that a municipality needs no such support for now')
  @Needs('coverage:judge')
  @Answers(CoverageJudgement)
  judge(@CurrentActor() actor: Actor, @Body() body: JudgeCoverage): Promise<CoverageJudgement> {
    return this.judgements.judge(actor, body);
  }

  @Delete('coverage/judgements')
  @Operation('takeBackJudgement', 'Take back a judgement')
  @HttpCode(204)
  @Needs('coverage:judge')
  takeBack(@CurrentActor() actor: Actor, @Query() query: JudgementQuery): Promise<void> {
    return this.judgements.takeBack(actor, query);
  }
}
