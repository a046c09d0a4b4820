import type { Actor } from '@banso/database';
import { Answers, AnswersList, CurrentActor, Creates, Needs, Operation, type Page } from '@banso/http';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConsentsQueries } from './consents.queries.js';
import { ConsentsFilter, RefuseConsent } from './consents.request.js';
import { Consent } from './consents.response.js';
import { ConsentsService } from './consents.service.js';

/** Acts on accounts that need a second person. */
@ApiTags('people')
@Controller('consents')
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly queries: ConsentsQueries,
  ) {}

  @Get()
  @Operation('listConsents', 'List acts that wait for a second person, and those decided')
  @Needs('consent:read')
  @AnswersList(Consent)
  list(@CurrentActor() actor: Actor, @Query() filter: ConsentsFilter): Promise<Page<Consent>> {
    return this.queries.list(actor, filter);
  }

  @Get(':id')
  @Operation('showConsent', 'Show an act that needs a second person')
  @Needs('consent:read')
  @Answers(Consent)
  show(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Consent> {
    return this.queries.show(actor, id);
  }

  @Post(':id/agreement')
  @Operation('giveConsent', 'Consent to an act of a colleague')
  @Needs('consent:give')
  @Creates(Consent)
  give(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Consent> {
    return this.consents.give(actor, id);
  }

  @Post(':id/refusal')
  @Operation('refuseConsent', 'Refuse an act of a colleague')
  @Needs('consent:give')
  @Creates(Consent)
  refuse(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: RefuseConsent): Promise<Consent> {
    return this.consents.refuse(actor, id, body.comment);
  }

  @Post(':id/withdrawal')
  @Operation('withdrawConsent', 'Withdraw an act that waits for consent')
  @Needs('user:write')
  @Creates(Consent)
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Consent> {
    return this.consents.withdraw(actor, id);
  }
}
