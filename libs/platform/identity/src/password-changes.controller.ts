import type { Actor } from '@banso/database';
import { CurrentActor, NeedsOwnSession, Operation } from '@banso/http';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './caller.js';
import { PasswordChangesService } from './password-changes.service.js';
import { ChangePassword } from './session.request.js';

/** Choosing another password. */
@ApiTags('account')
@Controller('password-changes')
export class PasswordChangesController {
  constructor(private readonly changes: PasswordChangesService) {}

  @Post()
  @Operation('changePassword', "Change one's own password")
  @HttpCode(204)
  @NeedsOwnSession('Everybody may change their password; all other sessions end.')
  change(@CurrentActor() actor: Actor, @Body() body: ChangePassword, @Req() request: FastifyRequest): Promise<void> {
    return this.changes.change(actor, body, callerOf(request));
  }
}
