import createClient from 'openapi-fetch';
import { currentLang } from '../i18n/i18n.js';
import { Problem } from './problem.js';
import type { VersionRead } from './version-read.js';

type Scalar = string | number | boolean;

// The routes are named where they are used, one hook per verb; their shapes come from `types.ts`.
interface Operation {
  parameters: { path?: Record<string, Scalar>; query?: Record<string, Scalar | undefined>; header?: Record<string, string> };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { content: { 'application/json': unknown } }; default: { content: { 'application/problem+json': unknown } } };
}
type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Routes = Record<string, Record<Verb, Operation>>;

const client = createClient<Routes>({ baseUrl: '/api/v1', credentials: 'same-origin' });

/** What a request carries beside its path. */
export interface RequestParts {
  /** Values of the `{names}` in the path. */
  path?: Record<string, Scalar>;
  /** Left out when undefined or empty. */
  query?: Record<string, Scalar | null | undefined>;
  body?: unknown;
  /** The version of the row as it was read; sent as If-Match. */
  version?: VersionRead;
  /** The same for every attempt at one creation, so that a second press creates nothing twice. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

let onNotSignedIn: () => void = () => undefined;

/** Says what to do when the API no longer knows who is asking. */
export function whenNotSignedIn(act: () => void): void {
  onNotSignedIn = act;
}

/**
 * Asks the API.
 * @throws Problem for every answer that is not a yes, and when the network is away.
 */
export async function ask<Answer>(verb: Verb, route: `/${string}`, parts: RequestParts = {}): Promise<Answer> {
  const query = Object.fromEntries(Object.entries(parts.query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '')) as Record<string, Scalar>;
  const headers: Record<string, string> = { 'Accept-Language': currentLang() };
  if (parts.version !== undefined) headers['If-Match'] = `"${parts.version}"`;
  if (parts.idempotencyKey) headers['Idempotency-Key'] = parts.idempotencyKey;
  const answer = await client
    .request(verb, route, { params: { path: parts.path ?? {}, query }, body: parts.body, headers, signal: parts.signal })
    .catch((reason: unknown) => {
      if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
      throw new Problem(0, { detail: String(reason) });
    });
  if (answer.response.ok) return answer.data as Answer;
  const problem = new Problem(answer.response.status, answer.error);
  if (problem.status === 401 && route !== '/session') onNotSignedIn();
  throw problem;
}
