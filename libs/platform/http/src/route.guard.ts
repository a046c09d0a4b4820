import { createHash } from 'node:crypto';
import type {} from '@fastify/cookie';
import type { Capability } from '@banso/domain';
import { type Actor, mayAsk, Transactions } from '@banso/database';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Credentials } from './credentials.js';
import { type EnteredRequest, NEEDS, OPEN, OWN_SESSION } from './declarations.js';
import { COMMON_REFUSALS, Refusal } from './refusal.js';
import { RequestLimits } from './request-limits.js';
import { fileLimitOf, receiveFile, type UploadingRequest } from './upload.js';

/** The session cookie's name; behind TLS it carries the `__Host-` prefix, which browsers tie to this host and path. */
export const SESSION_COOKIE = { plain: 'banso-session', secure: '__Host-banso-session' } as const;

/** Where our own pages come from, or null. */
export const OWN_ORIGIN = Symbol('own origin');

/**
 * Behind TLS only cookies that a browser ties to this very host are ours: anybody on a neighbouring host could set the
 * others for us. A hook for every request, so that no route can read them by accident.
 */
export function keepHostCookies(request: FastifyRequest, _: FastifyReply, done: () => void): void {
  request.cookies = Object.fromEntries(
    Object.entries(request.cookies ?? {}).filter(([name]) => name.startsWith('__Host-')),
  );
  done();
}

/** The hash under which a session's secret is stored. */
export function sessionHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** The session secret of a request, or null. */
export function sessionSecret(request: FastifyRequest): string | null {
  const cookies = request.cookies;
  return cookies?.[SESSION_COOKIE.secure] ?? cookies?.[SESSION_COOKIE.plain] ?? null;
}

/** The API token of a request, or null. Other schemes, such as a proxy's own password, are none of ours. */
export function bearerToken(request: FastifyRequest): string | null {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** The credentials of a request; null where there are none, or two, which nobody can be credited for. */
export function credentialsOf(request: FastifyRequest): Credentials | null {
  const [bearer, session] = [bearerToken(request), sessionSecret(request)];
  const secret = bearer ?? session;
  if (!secret || (bearer !== null && session)) return null;
  return { hash: sessionHash(secret), isToken: bearer !== null };
}

/**
 * The guard of every route: shut unless the route declares `@Needs`, `@NeedsOwnSession` or `@Open`. For the first two
 * it opens the request's transaction as the person behind the session or the API token and asks the capability table.
 */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly transactions: Transactions,
    private readonly limits: RequestLimits,
    @Inject(OWN_ORIGIN) private readonly origin: string | null,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<EnteredRequest>();
    refuseOtherOrigins(request, this.origin);
    const bearer = bearerToken(request);
    // Two credentials could belong to two people; whoever sends both does not know what they ask for.
    if (bearer !== null && sessionSecret(request)) throw new Refusal(COMMON_REFUSALS.twoCredentials);
    const mostBytes = fileLimitOf(context);
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<string>(OPEN, targets)) return true;
    const needs = this.reflector.getAllAndOverride<Needed>(NEEDS, targets);
    if (!needs) throw new Refusal(COMMON_REFUSALS.notAllowed);
    if (needs === OWN_SESSION && bearer !== null) throw new Refusal(COMMON_REFUSALS.sessionNeeded);

    const actor = await this.admit(request, needs);
    if (mostBytes !== null) {
      // Files are taken only from those who may, and while one arrives over a slow line no connection waits for it.
      await actor.tx.rollback();
      (request as UploadingRequest).upload = await receiveFile(request, mostBytes);
      await this.admit(request, needs);
    }
    return true;
  }

  /**
   * Opens the request's transaction for somebody who may make it. A read of somebody who was let in lately does not
   * wait for the database to say so again: the interceptor hears it, before anybody is answered.
   * @throws notSignedIn, notAllowed, secondFactorMissing
   */
  private async admit(request: EnteredRequest, needs: Needed): Promise<Actor> {
    if (request.method !== 'GET' || needs === OWN_SESSION) return this.admitNow(request, needs);
    const actor = await this.enterAhead(request);
    if (!actor || !isLetIn(actor, needs)) {
      await actor?.tx.rollback();
      return this.admitNow(request, needs);
    }
    request.actor = actor;
    request.enterAnew = () => this.admitNow(request, needs);
    return actor;
  }

  private async admitNow(request: EnteredRequest, needs: Needed): Promise<Actor> {
    request.enterAnew = undefined;
    request.actor = undefined;
    const actor = await this.enter(request);
    if (!actor) throw new Refusal(COMMON_REFUSALS.notSignedIn);
    request.actor = actor; // From here on a refusal knows whom it refuses.
    if (isLetIn(actor, needs)) return actor;
    await actor.tx.rollback();
    throw new Refusal(actor.limited ? COMMON_REFUSALS.secondFactorMissing : COMMON_REFUSALS.notAllowed);
  }

  private async enter(request: FastifyRequest): Promise<Actor | null> {
    const credentials = credentialsOf(request);
    if (!credentials) return null;
    const from = { address: request.ip, correlationId: request.id };
    const actor = credentials.isToken
      ? await this.transactions.enterByToken(credentials.hash, from)
      : await this.transactions.enter(credentials.hash, from);
    return this.counted(request, credentials, actor);
  }

  private async enterAhead(request: FastifyRequest): Promise<Actor | null> {
    const credentials = credentialsOf(request);
    if (!credentials || credentials.isToken) return null;
    const from = { address: request.ip, correlationId: request.id };
    const actor = await this.transactions.enterAhead(credentials.hash, from);
    return actor && this.counted(request, credentials, actor);
  }

  /** Counts the request for whoever makes it. @throws requestsLimited */
  private async counted(request: FastifyRequest, credentials: Credentials, actor: Actor | null): Promise<Actor | null> {
    try {
      if (actor?.personId) this.limits.known(request, credentials, actor.personId);
      else this.limits.unknown(request, credentials, request.ip);
    } catch (error) {
      await actor?.tx.rollback();
      throw error;
    }
    return actor;
  }
}

/** What a route asks of whoever calls it. */
type Needed = Capability[] | 'signedIn' | typeof OWN_SESSION;

function isLetIn(actor: Actor, needs: Needed): boolean {
  return needs === 'signedIn' || needs === OWN_SESSION || needs.some((capability) => mayAsk(actor, capability));
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A change must come from our own pages: browsers say where a request comes from, other programs carry no cookie by
 * accident. What counts is the address that the operator gave, not the one that the request names; only where none was
 * given, while trying out, is it the address that was asked.
 */
function refuseOtherOrigins(request: FastifyRequest, own: string | null): void {
  if (SAFE_METHODS.has(request.method)) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site && site !== 'same-origin' && site !== 'none') throw new Refusal(COMMON_REFUSALS.wrongOrigin);
  if (!origin) return;
  const isOwn = own !== null ? origin === own : URL.canParse(origin) && new URL(origin).host === request.host;
  if (!isOwn) throw new Refusal(COMMON_REFUSALS.wrongOrigin);
}
