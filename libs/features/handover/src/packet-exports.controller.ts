import { notePrint } from '@banso/audit';
import type { Actor } from '@banso/database';
import { asDownload, PdfPress } from '@banso/files';
import { Answers, By, Needs } from '@banso/http';
import { Controller, Get, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
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
    private readonly press: PdfPress,
  ) {}

  @Get(':id.pdf')
  @Needs('handover:read')
  @ApiProduces('application/pdf')
  async pdf(@By() actor: Actor, @Param('id') id: string, @Query() query: VersionQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const packet = await this.taken(actor, id, query, 'pdf');
    asDownload(reply, { name: `${fileNameOf(packet)}.pdf`, mediaType: 'application/pdf' });
    return this.press.print(packetPaper(packet));
  }

  @Get(':id.xlsx')
  @Needs('handover:read')
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  async xlsx(@By() actor: Actor, @Param('id') id: string, @Query() query: VersionQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const packet = await this.taken(actor, id, query, 'xlsx');
    const { bytes, mediaType } = await packetWorkbook(packet);
    asDownload(reply, { name: `${fileNameOf(packet)}.xlsx`, mediaType });
    return bytes;
  }

  @Get(':id/versions/:number')
  @Needs('handover:read')
  @Answers(HandoverVersionContent)
  version(@By() actor: Actor, @Param('id') id: string, @Param('number', ParseIntPipe) number: number): Promise<HandoverVersionContent> {
    return this.versions.show(actor, id, number);
  }

  private async taken(actor: Actor, id: string, { version }: VersionQuery, format: string): Promise<PrintedPacket> {
    const packet = await this.prints.of(actor, id, version);
    await notePrint(actor, { what: 'handover', format, filter: { handover: id, version: packet.version } });
    return packet;
  }
}
