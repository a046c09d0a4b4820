import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Where a request comes from, for sessions and the audit log. */
export interface Caller {
  address: string;
  agent: string | null;
  correlationId: string;
}

const AGENT_LENGTH = 300;

export function callerOf(request: FastifyRequest): Caller {
  return { address: request.ip, agent: request.headers['user-agent']?.slice(0, AGENT_LENGTH) ?? null, correlationId: request.id };
}

/** A new secret of 256 random bits, in letters that may stand in a cookie and in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Short, stable and not an address: how an unknown account is named in counts and in the audit log. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFKC').toLowerCase()).digest('hex').slice(0, 24);
}
