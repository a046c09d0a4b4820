import type { Readable } from 'node:stream';
import type { Actor } from '@banso/database';
import { Exports, ExportSize } from '@banso/exports';
import { Answers, AnswersFile, CurrentActor, Needs, Operation, TABLE_MEDIA_TYPES } from '@banso/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EngagementExportQuery, EngagementFilter } from './engagement.request.js';
import { EngagementExport } from './engagement-export.js';

@ApiTags('engagements')
@Controller('engagements/export')
export class EngagementExportController {
  constructor(
    private readonly exports: Exports,
    private readonly engagements: EngagementExport,
  ) {}

  @Get()
  @Operation('exportEngagements', 'Download the list of engagements as a table')
  @Needs('engagement:read')
  @AnswersFile(TABLE_MEDIA_TYPES.csv, TABLE_MEDIA_TYPES.xlsx)
  export(
    @CurrentActor() actor: Actor,
    @Query() query: EngagementExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    return this.exports.file(actor, this.engagements, query, reply);
  }

  @Get('size')
  @Operation('sizeEngagementExport', 'Count the rows that an export of the list of engagements would have')
  @Needs('engagement:read')
  @Answers(ExportSize)
  size(@CurrentActor() actor: Actor, @Query() filter: EngagementFilter): Promise<ExportSize> {
    return this.exports.size(actor, this.engagements, filter);
  }
}
