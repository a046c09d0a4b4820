import type { Actor } from '@banso/database';
import { notePrint } from '@banso/exports';
import { asDownload, PdfRenderer } from '@banso/files';
import { Answers, AnswersFile, CurrentActor, Needs, Operation, TABLE_MEDIA_TYPES } from '@banso/http';
import { Controller, Get, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { VersionQuery } from './handover.request.js';
import { HandoverVersionContent } from './handover.response.js';
import { packetPaper } from './packet-paper.js';
import { PacketPrints } from './packet-prints.js';
import { PacketVersionsQueries } from './packet-versions.queries.js';
import { packetWorkbook } from './packet-workbook.js';
import { fileNameOf, type PrintedPacket } from './printed-packet.js';

/** Packets as files, and their frozen versions: each version stays readable for ever. */
@ApiTags('handovers')
@Controller('handovers')
export class PacketExportsController {
  constructor(
    private readonly prints: PacketPrints,
    private readonly versions: PacketVersionsQueries,
    private readonly renderer: PdfRenderer,
  ) {}

  @Get(':id.pdf')
  @Operation('fetchHandoverPdf', 'Download a packet as PDF')
  @Needs('handover:read')
  @AnswersFile('application/pdf')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: VersionQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const packet = await this.taken(actor, id, query, 'pdf');
    asDownload(reply, { name: `${fileNameOf(packet)}.pdf`, mediaType: 'application/pdf' });
    return this.renderer.print(packetPaper(packet));
  }

  @Get(':id.xlsx')
  @Operation('fetchHandoverXlsx', 'Download a packet as an Excel book')
  @Needs('handover:read')
  @AnswersFile(TABLE_MEDIA_TYPES.xlsx)
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: VersionQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const packet = await this.taken(actor, id, query, 'xlsx');
    const { bytes, mediaType } = await packetWorkbook(packet);
    asDownload(reply, { name: `${fileNameOf(packet)}.xlsx`, mediaType });
    return bytes;
  }

  @Get(':id/versions/:number')
  @Operation('showHandoverVersion', 'Show a version of a packet as it was handed over')
  @Needs('handover:read')
  @Answers(HandoverVersionContent)
  version(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<HandoverVersionContent> {
    return this.versions.show(actor, id, number);
  }

  private async taken(actor: Actor, id: string, { version }: VersionQuery, format: string): Promise<PrintedPacket> {
    const packet = await this.prints.of(actor, id, version);
    await notePrint(actor, { what: 'handover', format, filter: { handover: id, version: packet.version } });
    return packet;
  }
}
