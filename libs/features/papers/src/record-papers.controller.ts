import type { Actor } from '@banso/database';
import { asDownload, WORD_MEDIA_TYPE } from '@banso/files';
import { Answers, AnswersFile, CurrentActor, Needs, Operation } from '@banso/http';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReportQuery } from './papers.request.js';
import { ReportForm } from './papers.response.js';
import { RecordPapers } from './record-papers.service.js';

/** The record of a visit as a paper (復命書). */
@ApiTags('papers')
@Controller('visits')
export class RecordPapersController {
  constructor(private readonly papers: RecordPapers) {}

  @Get(':id.pdf')
  @Operation('fetchReportPdf', 'Download the report of a visit (復命書) as PDF')
  @Needs('visit:read')
  @AnswersFile('application/pdf')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: ReportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { name, bytes } = await this.papers.pdf(actor, id, chosen(query));
    asDownload(reply, { name, mediaType: 'application/pdf' });
    return bytes;
  }

  @Get(':id/report-form')
  @Operation('showReportForm', 'Show in which form (様式) the report of a visit is written for Word')
  @Needs('visit:read')
  @Answers(ReportForm)
  form(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReportForm> {
    return this.papers.form(actor, id);
  }

  /** In the form (様式) of the programme or of the office, where there is one. */
  @Get(':id.docx')
  @Operation('fetchReportDocx', 'Download the report of a visit (復命書) for Word')
  @Needs('visit:read')
  @AnswersFile(WORD_MEDIA_TYPE)
  async docx(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: ReportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { name, bytes } = await this.papers.docx(actor, id, chosen(query));
    asDownload(reply, { name, mediaType: WORD_MEDIA_TYPE });
    return bytes;
  }
}

function chosen({ opinion, internal }: ReportQuery): { opinion: boolean; internal: boolean } {
  return { opinion: opinion === 'true', internal: internal === 'true' };
}
