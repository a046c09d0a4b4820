import type { Actor } from '@banso/database';
import { Answers, By, IfMatch, Needs } from '@banso/http';
import { Body, Controller, Delete, HttpCode, Param, Patch, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Consent } from './consents.response.js';
import { PeopleQueries } from './people.queries.js';
import { EndTerm } from './people.request.js';
import { RoleHolding } from './people.response.js';
import { RoleHoldingsService } from './role-holdings.service.js';

@ApiTags('people')
@Controller('role-holdings')
export class RoleHoldingsController {
  constructor(
    private readonly holdings: RoleHoldingsService,
    private readonly queries: PeopleQueries,
  ) {}

  @Patch(':id')
  @Needs('user:write')
  @Answers(RoleHolding)
  @ApiAcceptedResponse({ type: Consent, description: 'A longer term waits for a second person.' })
  async end(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() body: EndTerm, @Res({ passthrough: true }) reply: FastifyReply): Promise<RoleHolding | Consent> {
    const asked = await this.holdings.end(actor, id, version, body);
    if (asked) void reply.status(202);
    return asked ?? this.queries.holding(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Needs('user:write')
  takeBack(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.holdings.takeBack(actor, id, version);
  }
}
