import type { Actor } from '@banso/database';
import { asDownload, type Table, type TableFormat, writeTable } from '@banso/files';
import { Answers, AnswersList, By, Needs, type Page } from '@banso/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LoadExport } from './load-export.js';
import { LoadExportQuery, LoadRowsExportQuery, LoadRowsQuery } from './load.request.js';
import { Load, LoadRow } from './load.response.js';
import { LoadService } from './load.service.js';

const FILES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Load and risk (負担とリスク), for managers. */
@ApiTags('load')
@Controller('load')
export class LoadController {
  constructor(
    private readonly load: LoadService,
    private readonly exports: LoadExport,
  ) {}

  @Get()
  @Needs('load:read')
  @Answers(Load)
  show(@By() actor: Actor): Promise<Load> {
    return this.load.show(actor);
  }

  @Get('rows')
  @Needs('load:read')
  @AnswersList(LoadRow)
  rows(@By() actor: Actor, @Query() query: LoadRowsQuery): Promise<Page<LoadRow>> {
    return this.load.rows(actor, query);
  }

  @Get('export')
  @Needs('load:read')
  @ApiProduces(...FILES)
  async export(@By() actor: Actor, @Query() query: LoadExportQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return asFile(actor, await this.exports.people(actor, query), query.format, reply);
  }

  @Get('rows/export')
  @Needs('load:read')
  @ApiProduces(...FILES)
  async exportRows(@By() actor: Actor, @Query() query: LoadRowsExportQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return asFile(actor, await this.exports.rows(actor, query), query.format, reply);
  }
}

async function asFile(actor: Actor, table: Table, format: TableFormat, reply: FastifyReply): Promise<Buffer> {
  const { bytes, mediaType, extension } = await writeTable(table, format);
  asDownload(reply, { name: `${table.name}-${actor.today}.${extension}`, mediaType });
  return bytes;
}
