import type { Actor } from '@banso/database';
import { AnswersList, CurrentActor, COMMON_REFUSALS, Creates, Needs, Operation, type Page, Refusal } from '@banso/http';
import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { validate as isUuid } from 'uuid';
import { Invitation } from './account-links.response.js';
import { AccountLinksService } from './account-links.service.js';
import { accountAdministered } from './people-sessions.sql.js';
import { OpenSession } from './sessions.response.js';
import { SessionsService } from './sessions.service.js';

/**
 * Sessions and invitations of other people, for administrators of the same tenant; for everybody else these people do
 * not exist.
 */
@ApiTags('people')
@Controller('people/:id')
export class PeopleSessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly links: AccountLinksService,
  ) {}

  @Get('sessions')
  @Operation('listSessionsOfPerson', "List a person's sessions")
  @Needs('user:write')
  @AnswersList(OpenSession)
  async listSessions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Page<OpenSession>> {
    return this.sessions.list(actor, await administered(actor, id));
  }

  @Delete('sessions')
  @Operation('endSessionsOfPerson', "End all of a person's sessions")
  @HttpCode(204)
  @Needs('user:write')
  async endSessions(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.sessions.endAll(actor, await administered(actor, id));
  }

  @Post('invitation')
  @Operation('invitePerson', 'Mail somebody the link with which they set their first password')
  @Needs('user:write')
  @Creates(Invitation)
  async invite(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Invitation> {
    return this.links.invite(actor, await administered(actor, id));
  }
}

/** The id, if it is a person of a tenant that the actor administers. @throws notFound */
async function administered(actor: Actor, id: string): Promise<string> {
  const person = isUuid(id) ? await actor.tx.row(accountAdministered, { id }) : null;
  if (!person) throw new Refusal(COMMON_REFUSALS.notFound);
  return person.id;
}
