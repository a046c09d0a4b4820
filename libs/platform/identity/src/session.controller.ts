import type {} from '@fastify/cookie';
import type { Config } from '@banso/config';
import type { Actor } from '@banso/database';
import { Clock } from '@banso/clock';
import { Answers, By, Creates, NeedsOnlySignIn, Open, SESSION_COOKIE, sessionHash, sessionSecret } from '@banso/http';
import { Transactions } from '@banso/database';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignIn } from './session.request.js';
import { Session } from './session.response.js';
import { CONFIG, SessionService } from './session.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Open('Signing in is how one becomes known.')
  @Creates(Session)
  async open(@Body() body: SignIn, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Session> {
    const former = sessionSecret(request);
    const secret = await this.sessions.open(body, { address: request.ip, agent: request.headers['user-agent']?.slice(0, 300) ?? null });
    if (former) await this.sessions.end(former);
    void reply.setCookie(this.cookie, secret, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.trustProxy });
    const actor = await this.transactions.enter(sessionHash(secret), { address: request.ip, correlationId: request.id });
    if (!actor) throw new Error('A session that was just opened is not known.');
    try {
      return await this.sessions.show(actor);
    } finally {
      await actor.tx.rollback();
    }
  }

  @Get()
  @NeedsOnlySignIn('Everybody may know who they are.')
  @Answers(Session)
  show(@By() actor: Actor): Promise<Session> {
    return this.sessions.show(actor);
  }

  @Delete()
  @HttpCode(204)
  @Open('Ending a session needs nothing but its secret.')
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = sessionSecret(request);
    if (secret) await this.sessions.end(secret);
    // The browser's copies of personal data go with the session.
    void reply.clearCookie(this.cookie, { path: '/', secure: this.config.trustProxy }).header('clear-site-data', '"cache"');
  }

  private get cookie(): string {
    return this.config.trustProxy ? SESSION_COOKIE.secure : SESSION_COOKIE.plain;
  }
}

/** What a browser may know before signing in. */
@ApiTags('session')
@Controller('info')
export class InfoController {
  constructor(
    private readonly sessions: SessionService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Open('The sign-in screen says whether this is a demo, and of which day.')
  async show(): Promise<{ mode: string; today: string; demoAccounts: Array<{ email: string; name: string; role: string; organisation: string }> }> {
    return { mode: this.config.mode, today: this.clock.today(), demoAccounts: await this.sessions.demoAccounts() };
  }
}
