import type { Actor } from '@banso/database';
import { asDownload } from '@banso/files';
import { Answers, AnswersFile, AnswersList, CurrentActor, Creates, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ArchiveQuery, MakeArchive } from './archive.request.js';
import { HandoverArchive } from './archive.response.js';
import { ArchivesQueries } from './archives.queries.js';
import { ArchivesService } from './archives.service.js';

/** All packets of one person's transfer in one file. */
@ApiTags('handovers')
@Controller('handover-archives')
export class ArchivesController {
  constructor(
    private readonly archives: ArchivesService,
    private readonly queries: ArchivesQueries,
  ) {}

  @Post()
  @Operation('makeHandoverArchive', 'Have all packets of one transfer printed into one file')
  @Needs('handover:read')
  @Creates(HandoverArchive)
  make(@CurrentActor() actor: Actor, @Body() body: MakeArchive): Promise<HandoverArchive> {
    return this.archives.make(actor, body.transferId);
  }

  @Get()
  @Operation('listHandoverArchives', 'List archives of packets')
  @Needs('handover:read')
  @AnswersList(HandoverArchive)
  list(@CurrentActor() actor: Actor, @Query() query: ArchiveQuery): Promise<Page<HandoverArchive>> {
    return this.queries.list(actor, query);
  }

  @Get(':id.zip')
  @Operation('fetchHandoverArchive', 'Download an archive of packets')
  @Needs('handover:read')
  @AnswersFile('application/zip')
  async fetch(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, ...file } = await this.archives.fetch(actor, id);
    asDownload(reply, file);
    return bytes;
  }

  @Get(':id')
  @Operation('showHandoverArchive', 'Show how far an archive is')
  @Needs('handover:read')
  @Answers(HandoverArchive)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<HandoverArchive> {
    return this.queries.show(actor, id);
  }
}
