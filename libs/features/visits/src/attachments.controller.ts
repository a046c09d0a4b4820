import type { Actor } from '@banso/database';
import { asDownload } from '@banso/files';
import { AnswersList, By, Creates, IfMatch, Needs, type Page, TakesFile, Upload, type UploadedFile } from '@banso/http';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
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
  @Needs('visit:read')
  @AnswersList(Attachment)
  list(@By() actor: Actor, @Param('id') id: string): Promise<Page<Attachment>> {
    return this.attachments.list(actor, id);
  }

  @Post('visits/:id/attachments')
  @Needs('visit:record')
  @TakesFile()
  @Creates(Attachment)
  add(@By() actor: Actor, @Param('id') id: string, @Query() query: AttachmentQuery, @Upload() file: UploadedFile): Promise<Attachment> {
    return this.attachments.add(actor, id, file, query.internal === 'true');
  }

  @Get('attachments/:id')
  @Needs('visit:read')
  @ApiProduces('application/octet-stream')
  async fetch(@By() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const { bytes, ...file } = await this.attachments.fetch(actor, id);
    asDownload(reply, file);
    return bytes;
  }

  @Post('attachments/:id/withdrawal')
  @Needs('visit:record')
  @Creates(Attachment)
  withdraw(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() body: WithdrawAttachment): Promise<Attachment> {
    return this.attachments.withdraw(actor, id, version, body.reason);
  }
}
