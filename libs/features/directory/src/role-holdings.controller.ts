import type { Actor } from '@banso/database';
import { Answers, AnswersList, CurrentActor, IfMatch, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Consent } from './consents.response.js';
import { PeopleQueries } from './people.queries.js';
import { EndTerm } from './people.request.js';
import { RoleHolding, RoleLeftOpenRow } from './people.response.js';
import { RolesLeftOpenQueries } from './roles-left-open.queries.js';
import { RoleHoldingsService } from './role-holdings.service.js';

@ApiTags('people')
@Controller('role-holdings')
export class RoleHoldingsController {
  constructor(
    private readonly holdings: RoleHoldingsService,
    private readonly queries: PeopleQueries,
    private readonly leftOpen: RolesLeftOpenQueries,
  ) {}

  /** Roles that run on although their person's transfer took effect: all of them, since there are few. */
  @Get('left-open')
  @Operation('listRolesLeftOpen', 'List roles that people kept after they left')
  @Needs('user:write')
  @AnswersList(RoleLeftOpenRow)
  async listLeftOpen(@CurrentActor() actor: Actor): Promise<Page<RoleLeftOpenRow>> {
    return { items: await this.leftOpen.list(actor, actor.tenantIds), nextCursor: null };
  }

  @Patch(':id')
  @Operation('endRole', 'Set or lift the last day of a role')
  @Needs('user:write')
  @Answers(RoleHolding)
  @ApiAcceptedResponse({ type: Consent, description: 'A longer term waits for a second person.' })
  async end(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: EndTerm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoleHolding | Consent> {
    const asked = await this.holdings.end(actor, id, version, body);
    if (asked) void reply.status(202);
    return asked ?? this.queries.holding(actor, id);
  }

  @Delete(':id')
  @Operation('takeBackRole', 'Take back a role that has not begun')
  @HttpCode(204)
  @Needs('user:write')
  takeBack(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.holdings.takeBack(actor, id, version);
  }
}
