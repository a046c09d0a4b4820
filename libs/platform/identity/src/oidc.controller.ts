import type {} from '@fastify/cookie';
import type { Config } from '@banso/config';
import { Open, Operation, Refusal, sessionSecret } from '@banso/http';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ACCOUNT_REFUSALS } from './account.errors.js';
import { LINK_HOURS } from './account-mail.js';
import { callerOf } from './caller.js';
import { CONFIG } from './config.token.js';
import { OIDC_MINUTES, OidcService } from './oidc.service.js';
import { giveLinking, giveOidc, giveSession, oidcCookie, takeOidc } from './session-cookie.js';

/** The way to the identity provider and back. The browser itself walks it, so every answer sends it somewhere. */
@ApiTags('session')
@Controller('session/oidc')
export class OidcController {
  constructor(
    private readonly oidc: OidcService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Operation('beginOidcSignIn', 'Go to the identity provider to sign in')
  @Open('Signing in is how one becomes known.')
  @ApiFoundResponse({ description: 'To the identity provider.' })
  @ApiQuery({ name: 'back', type: String, required: false, description: 'The screen to open afterwards.' })
  begin(@Query('back') back: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    return walk(reply, async () => {
      const { url, browser } = await this.oidc.begin(ownAddress(back));
      giveOidc(reply, this.config, browser, OIDC_MINUTES * 60);
      return url;
    });
  }

  @Get('callback')
  @Operation('finishOidcSignIn', 'Come back from the identity provider')
  @Open('The identity provider sends the browser here; state, nonce and cookie are the proof.')
  @ApiFoundResponse({
    description: 'To the first screen, or to the sign-in screen with `refused` and the reason’s code.',
  })
  finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return walk(reply, async () => {
      takeOidc(reply, this.config);
      const query = request.url.split('?')[1] ?? '';
      const browser = request.cookies[oidcCookie(this.config)] ?? null;
      const { session, back } = await this.oidc
        .finish(query, browser, sessionSecret(request), callerOf(request))
        .catch((error: unknown) => {
          // The mail's link works in this browser alone, so the browser keeps what it came with.
          if (error instanceof Refusal && error.kind === ACCOUNT_REFUSALS.oidcConfirmation && browser)
            giveLinking(reply, this.config, browser, LINK_HOURS.identity * 3600);
          throw error;
        });
      giveSession(reply, this.config, session);
      return back ?? '/';
    });
  }
}

/** Sends the browser on; a refusal goes to the sign-in screen, which has the sentence for its code. */
async function walk(reply: FastifyReply, where: () => Promise<string>): Promise<void> {
  const to = await where().catch((error: unknown) => {
    if (error instanceof Refusal) return `/sign-in?refused=${error.kind.code}`;
    throw error;
  });
  await reply.header('cache-control', 'no-store').redirect(to, 302);
}

/** Only addresses of this application are followed: '//elsewhere' would lead away. */
function ownAddress(back: string | undefined): string | null {
  return typeof back === 'string' && /^\/(?![/\\])[^\u0000-\u001f\\]{0,500}$/.test(back) ? back : null;
}
