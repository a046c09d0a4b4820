import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, Needs, Operation, type Page } from '@banso/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditLogQueries } from './audit-log.queries.js';
import { AuditQuery } from './audit-log.request.js';
import { AuditChain, AuditEntry } from './audit-log.response.js';

/** The audit log for auditors: newest first, filtered, and how far it is sealed. */
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

  @Get('chain')
  @Operation('listAuditChains', 'Show how far the audit log is sealed')
  @Needs('audit:read')
  @AnswersList(AuditChain)
  chains(@CurrentActor() actor: Actor): Promise<Page<AuditChain>> {
    return this.log.chains(actor);
  }
}
