import { Answers, Open } from '@banso/http';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AccountLink } from './account-links.response.js';
import { AccountLinksService } from './account-links.service.js';
import { callerOf } from './caller.js';
import { InspectAccountLink, RequestPasswordReset, UseAccountLink } from './session.request.js';

/** What somebody does with a link from a mail, before they can sign in. */
@ApiTags('account')
@Controller()
export class AccountLinksController {
  constructor(private readonly links: AccountLinksService) {}

  @Post('password-resets')
  @HttpCode(202)
  @Open('Whoever forgot the password cannot sign in. The answer is the same for every address.')
  requestReset(@Body() body: RequestPasswordReset, @Req() request: FastifyRequest): Promise<void> {
    return this.links.requestReset(body.email, callerOf(request));
  }

  @Post('account-links/inspection')
  @HttpCode(200)
  @Open('The link itself is the proof.')
  @Answers(AccountLink)
  inspect(@Body() body: InspectAccountLink): Promise<AccountLink> {
    return this.links.inspect(body.token);
  }

  @Post('account-links/use')
  @HttpCode(204)
  @Open('The link itself is the proof; it works once.')
  use(@Body() body: UseAccountLink, @Req() request: FastifyRequest): Promise<void> {
    return this.links.use(body.token, body.password, callerOf(request));
  }
}
