import type { Readable } from 'node:stream';
import type { Actor } from '@banso/database';
import { asDownload } from '@banso/files';
import {
  Accepts,
  Answers,
  AnswersFile,
  AnswersList,
  CurrentActor,
  NeedsOnlySignIn,
  Operation,
  type Page,
  Paging,
  TABLE_MEDIA_TYPES,
} from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MakeExport } from './export-job.request.js';
import { ExportJob } from './export-job.response.js';
import { ExportJobsQueries } from './export-jobs.queries.js';
import { ExportJobsService } from './export-jobs.service.js';

const OWN = 'Exports are their own person’s alone. What is exported needs the right to read it, each time anew.';

/** Exports of many rows, made by the worker. */
@ApiTags('exports')
@Controller('exports')
export class ExportJobsController {
  constructor(
    private readonly jobs: ExportJobsService,
    private readonly queries: ExportJobsQueries,
  ) {}

  @Post()
  @Operation('makeExport', 'Have the rows of a list made into a file')
  @NeedsOnlySignIn(OWN)
  @Accepts(ExportJob)
  async make(
    @CurrentActor() actor: Actor,
    @Body() body: MakeExport,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportJob> {
    const job = await this.jobs.make(actor, body);
    void reply.header('location', `/api/v1/exports/${job.id}`);
    return job;
  }

  @Get()
  @Operation('listExports', 'List one’s own exports, the newest first')
  @NeedsOnlySignIn(OWN)
  @AnswersList(ExportJob)
  list(@CurrentActor() actor: Actor, @Query() query: Paging): Promise<Page<ExportJob>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Operation('showExport', 'Show how far an export is')
  @NeedsOnlySignIn(OWN)
  @Answers(ExportJob)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ExportJob> {
    return this.queries.show(actor, id);
  }

  @Get(':id/file')
  @Operation('fetchExport', 'Download the file of an export')
  @NeedsOnlySignIn(OWN)
  @AnswersFile(TABLE_MEDIA_TYPES.csv, TABLE_MEDIA_TYPES.xlsx)
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    const { stream, size, ...download } = await this.jobs.file(actor, id);
    asDownload(reply, download);
    void reply.header('content-length', size);
    return stream;
  }

  @Delete(':id')
  @Operation('cancelExport', 'Cancel an export, or throw its file away')
  @HttpCode(204)
  @NeedsOnlySignIn(OWN)
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.jobs.cancel(actor, id);
  }
}
