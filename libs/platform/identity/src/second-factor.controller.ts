import type { Config } from '@banso/config';
import type { Actor } from '@banso/database';
import { Answers, CurrentActor, Creates, NeedsOwnSession, Operation } from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from './caller.js';
import { CONFIG } from './config.token.js';
import { SetUpSecondFactor, WithCode } from './second-factor.request.js';
import { RecoveryCodes, SecondFactor, SecondFactorSetUp } from './second-factor.response.js';
import { SecondFactorService } from './second-factor.service.js';
import { giveSession } from './session-cookie.js';

/** One's own second factor (TOTP) and its recovery codes. */
@ApiTags('account')
@Controller('second-factor')
export class SecondFactorController {
  constructor(
    private readonly secondFactor: SecondFactorService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Operation('showSecondFactor', "Show whether one's second factor (二段階認証) is set up")
  @NeedsOwnSession('Everybody may see whether their second factor is set up.')
  @Answers(SecondFactor)
  show(@CurrentActor() actor: Actor): Promise<SecondFactor> {
    return this.secondFactor.show(actor);
  }

  @Post()
  @Operation('setUpSecondFactor', 'Begin to set up a second factor')
  @NeedsOwnSession('Everybody may set up a second factor.')
  @Creates(SecondFactorSetUp)
  setUp(
    @CurrentActor() actor: Actor,
    @Body() body: SetUpSecondFactor,
    @Req() request: FastifyRequest,
  ): Promise<SecondFactorSetUp> {
    return this.secondFactor.setUp(actor, body, callerOf(request));
  }

  @Post('confirmation')
  @Operation('confirmSecondFactor', 'Confirm a second factor with its first code')
  @NeedsOwnSession('The first code of the app makes the second factor hold; the session gets a fresh secret.')
  @Creates(RecoveryCodes)
  async confirm(
    @CurrentActor() actor: Actor,
    @Body() body: WithCode,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    const { recoveryCodes, session } = await this.secondFactor.confirm(actor, body.code);
    giveSession(reply, this.config, session);
    return { recoveryCodes };
  }

  @Post('recovery-codes')
  @Operation('renewRecoveryCodes', 'Make new recovery codes')
  @NeedsOwnSession('Everybody may renew their recovery codes.')
  @Creates(RecoveryCodes)
  async renewCodes(
    @CurrentActor() actor: Actor,
    @Body() body: WithCode,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodes> {
    return { recoveryCodes: await this.secondFactor.renewCodes(actor, body.code, callerOf(request)) };
  }

  @Delete()
  @Operation('removeOwnSecondFactor', "Remove one's own second factor")
  @HttpCode(204)
  @NeedsOwnSession('Everybody whose role does not require it may remove their second factor.')
  remove(@CurrentActor() actor: Actor, @Body() body: WithCode, @Req() request: FastifyRequest): Promise<void> {
    return this.secondFactor.remove(actor, body.code, callerOf(request));
  }
}
