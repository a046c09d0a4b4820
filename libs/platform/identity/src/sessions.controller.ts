import { type Actor, personOf } from '@banso/database';
import { AnswersList, CurrentActor, NeedsOwnSession, Operation, type Page } from '@banso/http';
import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OpenSession } from './sessions.response.js';
import { SessionsService } from './sessions.service.js';

/** Where one is signed in, and ending it there. */
@ApiTags('account')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get()
  @Operation('listSessions', "List one's own sessions")
  @NeedsOwnSession('Everybody may see where they are signed in.')
  @AnswersList(OpenSession)
  list(@CurrentActor() actor: Actor): Promise<Page<OpenSession>> {
    return this.sessions.list(actor, personOf(actor));
  }

  @Delete(':id')
  @Operation('endSession', "End one of one's own sessions")
  @HttpCode(204)
  @NeedsOwnSession('Everybody may end their own sessions.')
  endOne(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.sessions.endOne(actor, id);
  }

  @Delete()
  @Operation('endOtherSessions', "End all of one's own sessions but this one")
  @HttpCode(204)
  @NeedsOwnSession('Everybody may end their own other sessions.')
  endOthers(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.endOthers(actor);
  }
}
