import type { Actor } from '@banso/database';
import { asDownload, writeTable } from '@banso/files';
import { AnswersFile, AnswersList, CurrentActor, Needs, Operation, type Page, TABLE_MEDIA_TYPES } from '@banso/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AuditLogQueries } from './audit-log.queries.js';
import { AuditExportQuery, AuditQuery } from './audit-log.request.js';
import { AuditChain, AuditEntry } from './audit-log.response.js';

/** The audit log for auditors: newest first, filtered, exported, and how far it is sealed. */
@ApiTags('audit')
@Controller('audit-entries')
export class AuditLogController {
  constructor(private readonly log: AuditLogQueries) {}

  @Get()
  @Operation('listAuditEntries', 'List entries of the audit log, the newest first')
  @Needs('audit:read')
  @AnswersList(AuditEntry)
  list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<Page<AuditEntry>> {
    return this.log.list(actor, query);
  }

  @Get('export')
  @Operation('exportAuditEntries', 'Download entries of the audit log as a table')
  @Needs('audit:read')
  @AnswersFile(TABLE_MEDIA_TYPES.csv, TABLE_MEDIA_TYPES.xlsx)
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: AuditExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, mediaType, extension } = await writeTable(await this.log.table(actor, query), query.format);
    asDownload(reply, { name: `監査記録-${actor.today}.${extension}`, mediaType });
    return bytes;
  }

  @Get('chain')
  @Operation('listAuditChains', 'Show how far the audit log is sealed')
  @Needs('audit:read')
  @AnswersList(AuditChain)
  chains(@CurrentActor() actor: Actor): Promise<Page<AuditChain>> {
    return this.log.chains(actor);
  }
}
