import type { Actor } from '@banso/database';
import { asDownload, type Table, type TableFormat, writeTable } from '@banso/files';
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
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LoadExport } from './load-export.js';
import { LoadExportQuery, LoadRowsExportQuery, LoadRowsQuery } from './load.request.js';
import { Load, LoadRow } from './load.response.js';
import { LoadService } from './load.service.js';

/** Load and risk (負担とリスク), for managers. */
@ApiTags('load')
@Controller('load')
export class LoadController {
  constructor(
    private readonly load: LoadService,
    private readonly exports: LoadExport,
  ) {}

  @Get()
  @Operation('showLoad', 'Show what each person carries, and what is in danger')
  @Needs('load:read')
  @Answers(Load)
  show(@CurrentActor() actor: Actor): Promise<Load> {
    return this.load.show(actor);
  }

  @Get('rows')
  @Operation('listLoadRows', 'List the rows behind a number of the load')
  @Needs('load:read')
  @AnswersList(LoadRow)
  rows(@CurrentActor() actor: Actor, @Query() query: LoadRowsQuery): Promise<Page<LoadRow>> {
    return this.load.rows(actor, query);
  }

  @Get('export')
  @Operation('exportLoad', 'Download the load as a table')
  @Needs('load:read')
  @AnswersFile(TABLE_MEDIA_TYPES.csv, TABLE_MEDIA_TYPES.xlsx)
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: LoadExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return asFile(actor, await this.exports.people(actor, query), query.format, reply);
  }

  @Get('rows/export')
  @Operation('exportLoadRows', 'Download the rows behind a number of the load')
  @Needs('load:read')
  @AnswersFile(TABLE_MEDIA_TYPES.csv, TABLE_MEDIA_TYPES.xlsx)
  async exportRows(
    @CurrentActor() actor: Actor,
    @Query() query: LoadRowsExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return asFile(actor, await this.exports.rows(actor, query), query.format, reply);
  }
}

async function asFile(actor: Actor, table: Table, format: TableFormat, reply: FastifyReply): Promise<Buffer> {
  const { bytes, mediaType, extension } = await writeTable(table, format);
  asDownload(reply, { name: `${table.name}-${actor.today}.${extension}`, mediaType });
  return bytes;
}
