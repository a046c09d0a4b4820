import type { Actor } from '@banso/database';
import { asDownload, PdfRenderer, writeTable } from '@banso/files';
import { Answers, AnswersFile, CurrentActor, Needs, Operation, TABLE_MEDIA_TYPES } from '@banso/http';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PaymentQuery, YearQuery } from './dispatch.request.js';
import { Payments } from './dispatch.response.js';
import { letterPaper } from './letter-paper.js';
import { DispatchYear } from './dispatch-year.service.js';
import { DispatchPapers } from './papers.service.js';

/** Letters to bodies, and what is to be paid. */
@ApiTags('dispatches')
@Controller('dispatches')
export class PapersController {
  constructor(
    private readonly papers: DispatchPapers,
    private readonly year: DispatchYear,
    @Inject(PdfRenderer) private readonly renderer: PdfRenderer,
  ) {}

  @Get('payments')
  @Operation('listPayments', 'List what is to be paid for the dispatches of a month or a fiscal year (支払一覧)')
  @Needs('dispatch:request')
  @Answers(Payments)
  payments(@CurrentActor() actor: Actor, @Query() query: PaymentQuery): Promise<Payments> {
    return this.papers.payments(actor, query);
  }

  @Get('payments.xlsx')
  @Operation('exportPayments', 'Download the payments of a month or a fiscal year as an Excel book')
  @Needs('dispatch:request')
  @AnswersFile(TABLE_MEDIA_TYPES.xlsx)
  async paymentsFile(
    @CurrentActor() actor: Actor,
    @Query() query: PaymentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, mediaType } = await writeTable(await this.papers.paymentsTable(actor, query), 'xlsx');
    asDownload(reply, { name: `支払一覧_${query.month ?? `${query.fiscalYear}年度`}.xlsx`, mediaType });
    return bytes;
  }

  @Get('year.xlsx')
  @Operation('exportDispatches', 'Download the dispatches of a fiscal year (派遣一覧) as an Excel book')
  @Needs('dispatch:request')
  @AnswersFile(TABLE_MEDIA_TYPES.xlsx)
  async yearFile(
    @CurrentActor() actor: Actor,
    @Query() { fiscalYear }: YearQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, mediaType } = await writeTable(await this.year.table(actor, fiscalYear), 'xlsx');
    asDownload(reply, { name: `派遣一覧_${fiscalYear}年度.xlsx`, mediaType });
    return bytes;
  }

  @Get(':id.pdf')
  @Operation('fetchDispatchLetter', 'Download the letter of a dispatch (派遣依頼) as PDF')
  @Needs('dispatch:read')
  @AnswersFile('application/pdf')
  async letter(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const letter = await this.papers.letter(actor, id);
    asDownload(reply, {
      name: `派遣依頼_${letter.fiscalYear}_第${letter.number}号.pdf`,
      mediaType: 'application/pdf',
    });
    return this.renderer.print(letterPaper(letter));
  }
}
