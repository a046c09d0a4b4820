import type { Readable } from 'node:stream';
import { AuditFilter } from '@banso/audit';
import type { Actor } from '@banso/database';
import { TABLE_FORMATS, type TableFormat } from '@banso/files';
import { Answers, AnswersFile, Choice, CurrentActor, Needs, Operation, TABLE_MEDIA_TYPES } from '@banso/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AuditExport } from './audit-export.js';
import { ExportSize } from './export-job.response.js';
import { Exports } from './exports.js';

/** Which entries to take out, and how. */
export class AuditExportQuery extends AuditFilter {
  @Choice(TABLE_FORMATS, { label: { ja: '形式', en: 'Format' } }) format: TableFormat;
}

@ApiTags('audit')
@Controller('audit-entries/export')
export class AuditExportController {
  constructor(
    private readonly exports: Exports,
    private readonly entries: AuditExport,
  ) {}

  @Get()
  @Operation('exportAuditEntries', 'Download entries of the audit log as a table')
  @Needs('audit:read')
  @AnswersFile(TABLE_MEDIA_TYPES.csv, TABLE_MEDIA_TYPES.xlsx)
  export(
    @CurrentActor() actor: Actor,
    @Query() query: AuditExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    return this.exports.file(actor, this.entries, query, reply);
  }

  @Get('size')
  @Operation('sizeAuditExport', 'Count the entries that an export of the audit log would have')
  @Needs('audit:read')
  @Answers(ExportSize)
  size(@CurrentActor() actor: Actor, @Query() filter: AuditFilter): Promise<ExportSize> {
    return this.entries.size(actor, filter);
  }
}
