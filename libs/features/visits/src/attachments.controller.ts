import type { Actor } from '@banso/database';
import { asDownload, KEPT_MEDIA_TYPES } from '@banso/files';
import {
  AnswersFile,
  AnswersList,
  CurrentActor,
  Creates,
  IfMatch,
  Needs,
  Operation,
  type Page,
  TakesFile,
  Upload,
  type UploadedFile,
} from '@banso/http';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AttachmentQuery, WithdrawAttachment } from './attachment.request.js';
import { Attachment } from './attachment.response.js';
import { AttachmentsService } from './attachments.service.js';

/** The material of a visit (資料). */
@ApiTags('visits')
@Controller()
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  @Get('visits/:id/attachments')
  @Operation('listAttachments', 'List the files of a visit')
  @Needs('visit:read')
  @AnswersList(Attachment)
  list(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Page<Attachment>> {
    return this.attachments.list(actor, id);
  }

  @Post('visits/:id/attachments')
  @Operation('addAttachment', 'Add a file to a visit')
  @Needs('visit:record')
  @TakesFile()
  @Creates(Attachment)
  add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: AttachmentQuery,
    @Upload() file: UploadedFile,
  ): Promise<Attachment> {
    return this.attachments.add(actor, id, file, query.internal === 'true');
  }

  @Get('attachments/:id')
  @Operation('fetchAttachment', 'Download a file of a visit')
  @Needs('visit:read')
  @AnswersFile(...KEPT_MEDIA_TYPES)
  async fetch(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, ...file } = await this.attachments.fetch(actor, id);
    asDownload(reply, file);
    return bytes;
  }

  @Post('attachments/:id/withdrawal')
  @Operation('withdrawAttachment', 'Withdraw a file of a visit')
  @Needs('visit:record')
  @Creates(Attachment)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: WithdrawAttachment,
  ): Promise<Attachment> {
    return this.attachments.withdraw(actor, id, version, body.reason);
  }
}
