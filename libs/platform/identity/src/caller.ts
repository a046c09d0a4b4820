import { createHash, randomBytes } from 'node:crypto';
import type {} from '@fastify/cookie';
import { sessionHash } from '@banso/http';
import type { FastifyRequest } from 'fastify';

/** Where a request comes from, for sessions and the audit log. */
export interface Caller {
  address: string;
  agent: string | null;
  correlationId: string;
  /**
   * Hash of the pass that a link from the account's mail left in this browser; its attempts at signing in count apart.
   */
  pass: Buffer | null;
}

/** The pass's cookie. */
export const PASS_COOKIE = { plain: 'banso-pass', secure: '__Host-banso-pass' } as const;

const AGENT_LENGTH = 300;

export function callerOf(request: FastifyRequest): Caller {
  const pass = request.cookies[PASS_COOKIE.secure] ?? request.cookies[PASS_COOKIE.plain];
  return {
    pass: pass ? sessionHash(pass) : null,
    address: request.ip,
    agent: request.headers['user-agent']?.slice(0, AGENT_LENGTH) ?? null,
    correlationId: request.id,
  };
}

/** A new secret of 256 random bits, in letters that may stand in a cookie and in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Short, stable and not the text itself: how the audit log names an identity or an address that nobody is known by. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
