import type { Actor } from '@banso/database';
import {
  CurrentActor,
  COMMON_REFUSALS,
  NeedsOwnSession,
  Operation,
  Refusal,
  sessionHash,
  sessionSecret,
} from '@banso/http';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Streams } from './streams.js';

@ApiTags('desk')
@Controller('events')
export class EventsController {
  constructor(private readonly streams: Streams) {}

  /**
   * The transaction that let the person in ends with this method; the stream that stays open holds nothing of the
   * database.
   */
  @Get()
  @Operation('openEvents', "Hear that one's desk has changed")
  @NeedsOwnSession('Everybody may hear that their desk has changed; an event says nothing else.')
  @ApiOkResponse({
    description: 'Server-sent events: `ready`, then `desk` whenever something on the desk may have changed.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  open(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (actor.limited) throw new Refusal(COMMON_REFUSALS.secondFactorMissing);
    this.streams.open(actor, sessionHash(sessionSecret(request) ?? ''), reply);
  }
}
