import type { Config } from '@banso/config';
import { type Actor, Transactions } from '@banso/database';
import { Clock } from '@banso/clock';
import {
  Answers,
  CurrentActor,
  Creates,
  NeedsOnlySignIn,
  Open,
  Operation,
  sessionHash,
  sessionSecret,
} from '@banso/http';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from './caller.js';
import { CONFIG } from './config.token.js';
import { giveSession, takeSession } from './session-cookie.js';
import { SignIn } from './session.request.js';
import { Info, Session } from './session.response.js';
import { SessionService } from './session.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Operation('signIn', 'Sign in with an address and a password')
  @Open('Signing in is how one becomes known.')
  @Creates(Session)
  async open(
    @Body() body: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const secret = await this.sessions.open(body, sessionSecret(request), callerOf(request));
    giveSession(reply, this.config, secret);
    void reply.header('cache-control', 'no-store');
    const actor = await this.transactions.enter(sessionHash(secret), {
      address: request.ip,
      correlationId: request.id,
    });
    if (!actor) throw new Error('A session that was just opened is not known.');
    try {
      return await this.sessions.show(actor);
    } finally {
      await actor.tx.rollback();
    }
  }

  @Get()
  @Operation('showSession', 'Show who is signed in, with roles and capabilities')
  @NeedsOnlySignIn('Everybody may know who they are.')
  @Answers(Session)
  show(@CurrentActor() actor: Actor): Promise<Session> {
    return this.sessions.show(actor);
  }

  @Delete()
  @Operation('signOut', 'Sign out')
  @HttpCode(204)
  @Open('Ending a session needs nothing but its secret.')
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = sessionSecret(request);
    if (secret) await this.sessions.end(secret, callerOf(request));
    takeSession(reply, this.config);
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
  @Operation('showInfo', 'Show what the sign-in screen needs to know')
  @Open('The sign-in screen says whether this is a demo, of which day, and in which ways one can sign in.')
  @Answers(Info)
  async show(): Promise<Info> {
    return {
      mode: this.config.mode,
      today: this.clock.today(),
      demoAccounts: await this.sessions.demoAccounts(),
      oidcName: this.config.oidc?.name ?? null,
    };
  }
}
