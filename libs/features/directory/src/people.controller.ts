import type { Actor } from '@banso/database';
import { Answers, CurrentActor, Creates, IfMatch, Needs, Operation } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Consent } from './consents.response.js';
import { PeopleQueries } from './people.queries.js';
import { ChangePerson, DisablePerson, GrantRole, RegisterPerson } from './people.request.js';
import { PersonDetails, RoleHolding } from './people.response.js';
import { PeopleService } from './people.service.js';
import { RoleHoldingsService } from './role-holdings.service.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
    private readonly holdings: RoleHoldingsService,
  ) {}

  @Post()
  @Operation('registerPerson', 'Register a person')
  @Needs('person:write')
  @Creates(PersonDetails)
  async register(@CurrentActor() actor: Actor, @Body() body: RegisterPerson): Promise<PersonDetails> {
    return this.queries.show(actor, await this.people.register(actor, body));
  }

  @Get(':id')
  @Operation('showPerson', 'Show a person with their roles')
  @Needs('person:read')
  @Answers(PersonDetails)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PersonDetails> {
    return this.queries.show(actor, id);
  }

  @Patch(':id')
  @Operation('changePerson', "Change a person's data")
  @Needs('person:write')
  @Answers(PersonDetails)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangePerson,
  ): Promise<PersonDetails> {
    await this.people.change(actor, id, version, body);
    return this.queries.show(actor, id);
  }

  @Post(':id/disablement')
  @Operation('disablePerson', "Disable a person's account")
  @Needs('user:write')
  @Creates(PersonDetails)
  async disable(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DisablePerson,
  ): Promise<PersonDetails> {
    await this.people.disable(actor, id, version, body);
    return this.queries.show(actor, id);
  }

  @Delete(':id/disablement')
  @Operation('enablePerson', 'Enable a disabled account again')
  @HttpCode(200)
  @Needs('user:write')
  @Answers(PersonDetails)
  async enable(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<PersonDetails> {
    await this.people.enable(actor, id, version);
    return this.queries.show(actor, id);
  }

  @Post(':id/roles')
  @Operation('grantRole', 'Grant a person a role for a term')
  @Needs('user:write')
  @Creates(RoleHolding)
  @ApiAcceptedResponse({ type: Consent, description: 'The role waits for a second person.' })
  async grant(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: GrantRole,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoleHolding | Consent> {
    const granted = await this.holdings.grant(actor, id, body);
    if (typeof granted === 'string') return this.queries.holding(actor, granted);
    void reply.status(202);
    return granted;
  }
}
