import createClient, { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';
import { currentLang } from '../i18n/i18n.js';
import { Problem } from './problem.js';
import {
  API,
  type AnswerOf,
  type ItemOf,
  type ListRoute,
  type PartsArgument,
  type PartsOf,
  type RouteOf,
  type Verb,
} from './routes.js';

// openapi-fetch sends. Its own methods take any further member of a body, because they infer the type of what they are
// given; a misspelt optional field would be found by nobody. `ask` therefore says itself what a route takes.

type Scalar = string | number | boolean;

/** A request whose types were checked where it was written down. */
interface LooseParts {
  path?: Record<string, Scalar>;
  query?: Record<string, Scalar | null | undefined>;
  body?: unknown;
  version?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
}
type LooseOperation = {
  parameters: {
    path?: Record<string, Scalar>;
    query?: Record<string, Scalar>;
    header?: Record<string, string>;
  };
  requestBody?: { content: { 'application/json': unknown } };
  responses: {
    200: { content: { 'application/json': unknown } };
    default: { content: { 'application/problem+json': unknown } };
  };
};

const client = createClient<Record<string, Record<Verb, LooseOperation>>>({
  baseUrl: API,
  credentials: 'same-origin',
});

let onNotSignedIn: () => void = () => undefined;

/** Says what to do when the API no longer knows who is asking. */
export function whenNotSignedIn(act: () => void): void {
  onNotSignedIn = act;
}

/**
 * Asks the API. Path, query, body and answer are those of its OpenAPI document (`schema.d.ts`).
 * @throws Problem for every answer that is not a yes, and when the network is away.
 */
export async function ask<Method extends Verb, Route extends RouteOf<Method>>(
  verb: Method,
  route: Route,
  ...[parts]: PartsArgument<Method, Route>
): Promise<AnswerOf<Method, Route>> {
  return (await send(verb, route, (parts ?? {}) as LooseParts)) as AnswerOf<Method, Route>;
}

/** Reads a list to its end; only for lists that are short by nature. @throws Problem as `ask` does */
export async function everyPage<Route extends ListRoute>(
  route: Route,
  ...[parts]: PartsArgument<'get', Route>
): Promise<ItemOf<Route>[]> {
  const { path, query } = (parts ?? {}) as LooseParts;
  const items: ItemOf<Route>[] = [];
  let cursor: string | null = null;
  do {
    const page = (await send('get', route, { path, query: { limit: 200, ...query, cursor } })) as {
      items: ItemOf<Route>[];
      nextCursor: string | null;
    };
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

/** The address of what a browser fetches by itself: a file, or the way to another site. */
export function hrefOf<Route extends RouteOf<'get'>>(
  route: Route,
  { path, query }: Pick<PartsOf<'get', Route>, 'path' | 'query'>,
): string {
  return createFinalURL(route, {
    baseUrl: API,
    params: { path: path as Record<string, Scalar>, query: withoutBlanks(query as LooseParts['query']) },
    querySerializer: createQuerySerializer(),
    pathSerializer: defaultPathSerializer,
  });
}

async function send(verb: Verb, route: string, parts: LooseParts): Promise<unknown> {
  const headers: Record<string, string> = { 'Accept-Language': currentLang() };
  if (parts.version !== undefined) headers['If-Match'] = `"${parts.version}"`;
  if (parts.idempotencyKey) headers['Idempotency-Key'] = parts.idempotencyKey;
  const { path = {}, body, signal } = parts;
  const answer = await client
    .request(verb, route, { params: { path, query: withoutBlanks(parts.query) }, body, headers, signal })
    .catch((reason: unknown) => {
      if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
      throw new Problem(0, { detail: String(reason) });
    });
  if (answer.response.ok) return answer.data;
  const problem = new Problem(answer.response.status, answer.error);
  if (problem.status === 401 && route !== '/session') onNotSignedIn();
  throw problem;
}

function withoutBlanks(query: LooseParts['query'] = {}): Record<string, Scalar> {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(said) as Record<string, Scalar>;
}
