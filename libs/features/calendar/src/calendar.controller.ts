import { Open, Operation } from '@banso/http';
import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarService } from './calendar.service.js';

/** Where calendars fetch. They bring no cookie: the secret in the address says whose visits are meant. */
@ApiTags('account')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get(':file')
  @Operation('fetchCalendar', 'Fetch the calendar at a secret address')
  @Open(
    'A calendar program cannot sign in: it knows a secret address, which shows what its person may see at that moment.',
  )
  @ApiOkResponse({
    description: 'The visits of the person, RFC 5545.',
    content: { 'text/calendar': { schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 304, description: 'Nothing has changed since the ETag was read.' })
  @ApiResponse({ status: 410, description: 'The address was revoked.' })
  async show(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { text, etag } = await this.calendar.show(file, { address: request.ip, correlationId: request.id });
    void reply
      .header('etag', etag)
      .header('cache-control', 'private, no-cache')
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="banso.ics"');
    if (!known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)) return text;
    void reply.status(304);
    return '';
  }
}
