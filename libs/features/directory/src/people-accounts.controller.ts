import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, Needs, Operation, type Page } from '@banso/http';
import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import { Consent, Identity } from './consents.response.js';
import { PeopleService } from './people.service.js';

/**
 * What an administrator may ask for, and a manager or an auditor has to consent to: a way in that was lost, or a new
 * one.
 */
@ApiTags('people')
@Controller('people/:id')
export class PeopleAccountsController {
  constructor(private readonly people: PeopleService) {}

  @Delete('second-factor')
  @Operation('removeSecondFactorOfPerson', "Ask that a person's second factor be removed")
  @HttpCode(202)
  @Needs('user:write')
  @ApiAcceptedResponse({ type: Consent })
  removeSecondFactor(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Consent> {
    return this.people.askToRemoveSecondFactor(actor, id);
  }

  @Get('identities')
  @Operation('listIdentitiesOfPerson', "List a person's accounts at the identity provider")
  @Needs('user:write')
  @AnswersList(Identity)
  identities(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Page<Identity>> {
    return this.people.identities(actor, id);
  }

  @Post('identities/:linkId/confirmation')
  @Operation('confirmIdentityOfPerson', "Ask that an account of the identity provider be a person's")
  @HttpCode(202)
  @Needs('user:write')
  @ApiAcceptedResponse({ type: Consent })
  confirmIdentity(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('linkId') linkId: string,
  ): Promise<Consent> {
    return this.people.askToLinkIdentity(actor, id, linkId);
  }
}
