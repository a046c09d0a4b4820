import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { credentialsOf } from './route.guard.js';
import { excessOf, JSON_LIMITS } from './json-shape.js';
import { COMMON_REFUSALS, Refusal } from './refusal.js';
import type { RequestLimits } from './request-limits.js';

/**
 * Bodies up to this size (bytes) are read from people who are signed in; a record with every field full is well below.
 */
export const BODY_LIMIT = 512 * 1024;
/** And from everybody: signing in, links. A password has at most 512 characters. */
export const OPEN_BODY_LIMIT = 8 * 1024;

/** What a route says of itself to the server (`@Open`, `@Needs`); one that says nothing counts as open. */
interface RouteConfig {
  isOpen?: boolean;
}

/**
 * What stands before a request is read: who sends too often is refused, a body is read only from whoever shows
 * credentials or where the route is open, and only as large, as deep and as many-sided as there is need for. What
 * counts is the route that was found, never the address as it was spelled; and where nobody looks at credentials, none
 * count.
 */
export function gate(fastify: FastifyInstance, limits: RequestLimits): void {
  fastify.addHook('onRoute', (route: RouteOptions) => {
    if ((route.config as RouteConfig | undefined)?.isOpen) route.bodyLimit = OPEN_BODY_LIMIT;
  });
  fastify.addHook('onRequest', async (request) => {
    if (costsNothing(request)) return;
    const isShut = (request.routeOptions.config as RouteConfig).isOpen === false;
    const credentials = isShut ? credentialsOf(request) : null;
    if (credentials) return limits.bearer(request, credentials, request.ip);
    limits.stranger(request.ip);
    if (isShut && bringsBody(request)) throw new Refusal(COMMON_REFUSALS.notSignedIn);
  });
  fastify.removeAllContentTypeParsers();
  // JSON and nothing else; a `__proto__` in it is an error like any other that makes it unreadable.
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    const excess = excessOf(body);
    if (excess) return done(new Refusal(COMMON_REFUSALS.jsonTooMuch, { what: TOO_MUCH[excess] }));
    void parse(request, body, (error, value) => done(error ? new Refusal(COMMON_REFUSALS.malformedJson) : null, value));
  });
  // After the parser, so that it sees what was meant; before the guard, which costs a transaction.
  fastify.addHook('preHandler', (request, _, done) => {
    done(
      request.body === undefined || request.body === null || isObject(request.body)
        ? undefined
        : new Refusal(COMMON_REFUSALS.jsonNotObject),
    );
  });
}

/** Files of the web app and the answers for load balancers are not worth counting. What leads nowhere is counted. */
function costsNothing({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url !== undefined && !routeOptions.url.startsWith('/api/');
}

function bringsBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > OPEN_BODY_LIMIT;
}

function isObject(body: unknown): boolean {
  return typeof body === 'object' && !Array.isArray(body);
}

const TOO_MUCH = {
  depth: { ja: `入れ子は${JSON_LIMITS.depth}段まで`, en: `at most ${JSON_LIMITS.depth} levels inside one another` },
  keys: { ja: `1つの項目の中の名前は${JSON_LIMITS.keys}個まで`, en: `at most ${JSON_LIMITS.keys} keys in one object` },
  entries: { ja: `1つの並びは${JSON_LIMITS.entries}件まで`, en: `at most ${JSON_LIMITS.entries} entries in one list` },
  values: { ja: `全部で${JSON_LIMITS.values}件まで`, en: `at most ${JSON_LIMITS.values} values in all` },
  textLength: {
    ja: `1つの文章は${JSON_LIMITS.textLength}文字まで`,
    en: `at most ${JSON_LIMITS.textLength} characters in one text`,
  },
} as const;
