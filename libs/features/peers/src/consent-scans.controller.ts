import type { Actor } from '@banso/database';
import { asDownload, KEPT_MEDIA_TYPES } from '@banso/files';
import {
  AnswersFile,
  Creates,
  CurrentActor,
  Needs,
  Operation,
  TakesFile,
  Upload,
  type UploadedFile,
} from '@banso/http';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ConsentScansService } from './consent-scans.service.js';
import { PeersQueries } from './peers.queries.js';
import { PeerSupporter } from './peers.response.js';

/** The scanned paper of a consent (同意書). */
@ApiTags('peers')
@Controller('peer-supporters/:id/consents/:consentId/scan')
export class ConsentScansController {
  constructor(
    private readonly scans: ConsentScansService,
    private readonly queries: PeersQueries,
  ) {}

  @Post()
  @Operation('addConsentScan', 'Add the scanned paper of a consent')
  @Needs('peer:write')
  @TakesFile()
  @Creates(PeerSupporter)
  async add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('consentId') consentId: string,
    @Upload() file: UploadedFile,
  ): Promise<PeerSupporter> {
    await this.scans.add(actor, id, consentId, file);
    return this.queries.show(actor, id);
  }

  @Get()
  @Operation('fetchConsentScan', 'Download the scanned paper of a consent')
  @Needs('peer:read')
  @AnswersFile(...KEPT_MEDIA_TYPES)
  async fetch(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('consentId') consentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, ...file } = await this.scans.fetch(actor, id, consentId);
    asDownload(reply, file);
    return bytes;
  }
}
