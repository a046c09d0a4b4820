import { exportRows } from '@banso/audit';
import type { Actor } from '@banso/database';
import { asDownload, writeTable } from '@banso/files';
import { Answers, AnswersList, By, Needs, type Page } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Put, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { coverageTable } from './coverage-table.js';
import { CoverageQuery, CoverageVisitsQuery, JudgeCoverage, JudgementQuery, OffersQuery } from './coverage.request.js';
import { Coverage, CoverageJudgement, CoverageOffers, CoverageVisit } from './coverage.response.js';
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
  @Needs('coverage:read')
  @Answers(CoverageOffers)
  offers(@By() actor: Actor, @Query() query: OffersQuery): Promise<CoverageOffers> {
    return this.rows.offers(actor, query);
  }

  @Get('coverage')
  @Needs('coverage:read', 'coverage:aggregate') // in full within reach, or the totals of a prefecture
  @Answers(Coverage)
  review(@By() actor: Actor, @Query() query: CoverageQuery): Promise<Coverage> {
    return this.coverage.review(actor, query);
  }

  @Get('coverage.csv')
  @Needs('coverage:read')
  @ApiProduces('text/csv')
  async csv(@By() actor: Actor, @Query() query: CoverageQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const coverage = await this.coverage.review(actor, query);
    await exportRows(actor, { what: 'coverage', format: 'csv', filter: query, mostRows: 2_000, rows: () => Promise.resolve(coverage.rows) });
    const { bytes, mediaType } = await writeTable(coverageTable(coverage), 'csv');
    asDownload(reply, { name: `支援状況-${coverage.prefectureCode}-${coverage.fiscalYear}-${coverage.asOf}.csv`, mediaType });
    return bytes;
  }

  @Get('coverage/visits')
  @Needs('coverage:read')
  @AnswersList(CoverageVisit)
  visits(@By() actor: Actor, @Query() query: CoverageVisitsQuery): Promise<Page<CoverageVisit>> {
    return this.rows.visits(actor, query);
  }

  @Put('coverage/judgements')
  @Needs('coverage:judge')
  @Answers(CoverageJudgement)
  judge(@By() actor: Actor, @Body() body: JudgeCoverage): Promise<CoverageJudgement> {
    return this.judgements.judge(actor, body);
  }

  @Delete('coverage/judgements')
  @HttpCode(204)
  @Needs('coverage:judge')
  takeBack(@By() actor: Actor, @Query() query: JudgementQuery): Promise<void> {
    return this.judgements.takeBack(actor, query);
  }
}
