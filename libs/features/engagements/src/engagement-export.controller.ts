import type { Actor } from '@banso/database';
import { asDownload, writeTable } from '@banso/files';
import { AnswersFile, CurrentActor, Needs, Operation, TABLE_MEDIA_TYPES } from '@banso/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EngagementExportQuery } from './engagement.request.js';
import { EngagementExport } from './engagement-export.js';

@ApiTags('engagements')
@Controller('engagements/export')
export class EngagementExportController {
  constructor(private readonly exports: EngagementExport) {}

  @Get()
  @Operation('exportEngagements', 'Download the list of engagements as a table')
  @Needs('engagement:read')
  @AnswersFile(TABLE_MEDIA_TYPES.csv, TABLE_MEDIA_TYPES.xlsx)
  async export(
    @CurrentActor() actor: Actor,
    @Query() query: EngagementExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, mediaType, extension } = await writeTable(await this.exports.table(actor, query), query.format);
    asDownload(reply, { name: `案件一覧-${actor.today}.${extension}`, mediaType });
    return bytes;
  }
}
