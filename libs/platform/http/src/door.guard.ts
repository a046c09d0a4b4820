import { createHash } from 'node:crypto';
import type {} from '@fastify/cookie';
import { may, type Capability } from '@banso/domain';
import { Transactions } from '@banso/database';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type EnteredRequest, NEEDS, OPEN } from './declarations.js';
import { COMMON_REFUSALS, Refusal } from './refusal.js';

/** The session cookie's name; behind TLS it carries the `__Host-` prefix, which browsers tie to this host and path. */
export const SESSION_COOKIE = { plain: 'banso-session', secure: '__Host-banso-session' } as const;

/** The hash under which a session's secret is stored. */
export function sessionHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** The session secret of a request, or null. */
export function sessionSecret(request: FastifyRequest): string | null {
  const cookies = request.cookies;
  return cookies[SESSION_COOKIE.secure] ?? cookies[SESSION_COOKIE.plain] ?? null;
}

/**
 * The one door: shut unless the route declares `@Needs` or `@Open`. For `@Needs` it opens the request's transaction as
 * the person behind the session and asks the capability table.
 */
@Injectable()
export class DoorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly transactions: Transactions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<EnteredRequest>();
    refuseOtherOrigins(request);
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<string>(OPEN, targets)) return true;
    const needs = this.reflector.getAllAndOverride<Capability | 'signedIn'>(NEEDS, targets);
    if (!needs) throw new Refusal(COMMON_REFUSALS.notAllowed);

    const secret = sessionSecret(request);
    const actor = secret ? await this.transactions.enter(sessionHash(secret), { address: request.ip, correlationId: request.id }) : null;
    if (!actor) throw new Refusal(COMMON_REFUSALS.notSignedIn);
    request.actor = actor; // From here on a refusal knows whom it refuses.
    if (needs !== 'signedIn' && !may(actor.roles, needs)) {
      await actor.tx.rollback();
      throw new Refusal(COMMON_REFUSALS.notAllowed);
    }
    return true;
  }
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A change must come from our own pages: browsers say where a request comes from, other programs carry no cookie by accident. */
function refuseOtherOrigins(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site && site !== 'same-origin' && site !== 'none') throw new Refusal(COMMON_REFUSALS.wrongOrigin);
  if (origin && (!URL.canParse(origin) || new URL(origin).host !== request.host)) throw new Refusal(COMMON_REFUSALS.wrongOrigin);
}
