import type { Readable } from 'node:stream';
import type { Actor } from '@banso/database';
import { Exports, ExportSize } from '@banso/exports';
import { asDownload, writeTable } from '@banso/files';
import { Answers, AnswersFile, CurrentActor, Needs, Operation, TABLE_MEDIA_TYPES } from '@banso/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LoadExport } from './load-export.js';
import { LoadExportQuery, LoadRowsExportQuery, LoadRowsFilter } from './load.request.js';
import { LoadRowsExport } from './load-rows-export.js';

/** Load and risk as files. */
@ApiTags('load')
@Controller('load')
export class LoadExportController {
  constructor(
    private readonly load: LoadExport,
    private readonly exports: Exports,
    private readonly rows: LoadRowsExport,
  ) {}

  @Get('export')
  @Operation('exportLoad', 'Download the load as a table')
  @Needs('load:read')
  @AnswersFile(TABLE_MEDIA_TYPES.csv, TABLE_MEDIA_TYPES.xlsx)
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: LoadExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const table = await this.load.people(actor, query);
    const { bytes, mediaType, extension } = await writeTable(table, query.format);
    asDownload(reply, { name: `${table.name}-${actor.today}.${extension}`, mediaType });
    return bytes;
  }

  @Get('rows/export')
  @Operation('exportLoadRows', 'Download the rows behind a number of the load')
  @Needs('load:read')
  @AnswersFile(TABLE_MEDIA_TYPES.csv, TABLE_MEDIA_TYPES.xlsx)
  exportRows(
    @CurrentActor() actor: Actor,
    @Query() query: LoadRowsExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    return this.exports.file(actor, this.rows, query, reply);
  }

  @Get('rows/export/size')
  @Operation('sizeLoadRowsExport', 'Count the rows that an export behind a number of the load would have')
  @Needs('load:read')
  @Answers(ExportSize)
  size(@CurrentActor() actor: Actor, @Query() filter: LoadRowsFilter): Promise<ExportSize> {
    return this.exports.size(actor, this.rows, filter);
  }
}
