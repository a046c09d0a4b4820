import type { Config } from '@banso/config';
import { Answers, Open, Operation } from '@banso/http';
import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountLink } from './account-links.response.js';
import { AccountLinksService, PASS_MINUTES } from './account-links.service.js';
import { callerOf } from './caller.js';
import { CONFIG } from './config.token.js';
import { givePass, linkingBrowser } from './session-cookie.js';
import { InspectAccountLink, RequestAccountOpening, RequestPasswordReset, UseAccountLink } from './session.request.js';

/** What somebody does with a link from a mail, before they can sign in. */
@ApiTags('account')
@Controller()
export class AccountLinksController {
  constructor(
    private readonly links: AccountLinksService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('password-resets')
  @Operation('requestPasswordReset', 'Ask for a link to set a new password')
  @HttpCode(202)
  @Open('Whoever forgot the password cannot sign in. The answer is the same for every address.')
  requestReset(@Body() body: RequestPasswordReset, @Req() request: FastifyRequest): Promise<void> {
    return this.links.requestReset(body.email, callerOf(request));
  }

  @Post('account-openings')
  @Operation('requestAccountOpening', 'Ask for a link that opens a locked way to sign in')
  @HttpCode(202)
  @Open('Whoever has to wait because others guess cannot sign in. The answer is the same for every address.')
  requestOpening(@Body() body: RequestAccountOpening, @Req() request: FastifyRequest): Promise<void> {
    return this.links.requestOpening(body.email, callerOf(request));
  }

  @Post('account-links/inspection')
  @Operation('inspectAccountLink', 'Ask what a link from a mail is for')
  @HttpCode(200)
  @Open('The link itself is the proof.')
  @Answers(AccountLink)
  inspect(@Body() body: InspectAccountLink): Promise<AccountLink> {
    return this.links.inspect(body.token);
  }

  @Post('account-links/use')
  @Operation('useAccountLink', 'Set a password with a link from a mail')
  @HttpCode(204)
  @Open('The link itself is the proof; it works once.')
  async use(
    @Body() body: UseAccountLink,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    givePass(reply, this.config, await this.links.use(body.token, body.password, callerOf(request)), PASS_MINUTES * 60);
  }

  @Post('account-links/opening')
  @Operation('openAccount', 'Open the way to sign in with a link from a mail')
  @HttpCode(204)
  @Open('The link itself is the proof; it works once.')
  async open(
    @Body() body: InspectAccountLink,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    givePass(reply, this.config, await this.links.open(body.token, callerOf(request)), PASS_MINUTES * 60);
  }

  @Post('account-links/identity')
  @Operation('confirmOwnIdentity', 'Confirm an account of the identity provider with a link from a mail')
  @HttpCode(204)
  @Open('The link and the browser that came from the provider are the proof; it works once.')
  confirmIdentity(@Body() body: InspectAccountLink, @Req() request: FastifyRequest): Promise<void> {
    return this.links.confirmIdentity(body.token, linkingBrowser(request), callerOf(request));
  }
}
