import {
  type DeclaredRoute,
  OWN_SESSION,
  type RefusalKind,
  refusalOfCode,
  type RouteShape,
  sharedRefusals,
} from '@banso/http';
import type { RefusalResponses } from './refusal-responses.js';
import { describe, describeProperties, type Schema } from './schemas.js';
import { PARAMETERS } from './words/parameters.js';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
  example?: unknown;
}
interface Response {
  description?: string;
  headers?: Record<string, object>;
  content?: Record<string, { schema?: Schema }>;
}
/** An operation of the document, as far as it is read or added to here. */
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses: Record<string, Response | { $ref: string }>;
  security?: object[];
}

/** A route that has said what it does. */
export type NamedRoute = DeclaredRoute & { operation: NonNullable<DeclaredRoute['operation']> };

/** An operation with all that says what it does. */
export interface Described {
  path: string;
  verb: string;
  operation: Operation;
  route: NamedRoute;
  facts: { about?: string; refusals: readonly string[] } | undefined;
  schemas: Record<string, Schema>;
  refusals: RefusalResponses;
}

/** Adds to an operation what Nest cannot know: its name, what its parameters mean, its headers, and every refusal. */
export function describeOperation({ path, verb, operation, route, facts, schemas, refusals }: Described): void {
  const { id, summary } = route.operation;
  const keepsAnswers = isKept(verb, operation, route);
  operation.operationId = id;
  operation.summary = summary;
  operation.description = [facts?.about, operation.description].filter(Boolean).join('\n\n');
  if (route.open !== null) operation.security = [];
  operation.parameters = [...(operation.parameters ?? []), ...(keepsAnswers ? [IDEMPOTENCY_KEY] : []), ACCEPT_LANGUAGE];
  for (const parameter of operation.parameters) describeParameter(path, parameter);
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (!('$ref' in answer)) describeAnswer(status, answer, schemas, keepsAnswers);
  }
  const kinds = [...sharedRefusals(shapeOf(verb, operation, route, keepsAnswers)), ...kindsOf(facts?.refusals ?? [])];
  operation.responses = { ...operation.responses, ...refusals.of(kinds), default: PROBLEM };
}

const PROBLEM = {
  description: 'A problem (RFC 9457).',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const ACCEPT_LANGUAGE: Parameter = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  example: 'ja',
  description: 'The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.',
};

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 200 },
  example: '7f1c9a5e-2b34-4d7a-9e43-1d2f8a6b5c90',
  description:
    'The same for every attempt at one request: a repeated one is not carried out again and gets the first answer.',
};

/** Whether the transaction keeps the answer for a repeated request, as `transaction.interceptor.ts` does. */
function isKept(verb: string, { requestBody }: Operation, { needs, isShownOnce }: DeclaredRoute): boolean {
  const isForm = requestBody?.content?.['multipart/form-data'] !== undefined;
  return verb === 'post' && needs !== null && needs !== OWN_SESSION && !isShownOnce && !isForm;
}

function shapeOf(verb: string, operation: Operation, route: DeclaredRoute, keepsAnswers: boolean): RouteShape {
  const { needs, open } = route;
  const parameters = operation.parameters ?? [];
  const has = (place: string, name?: string): boolean =>
    parameters.some((one) => one.in === place && (name === undefined || one.name === name));
  const bodies = operation.requestBody?.content ?? {};
  return {
    isOpen: open !== null,
    isOwnSession: needs === OWN_SESSION,
    needsCapability: Array.isArray(needs),
    changes: verb !== 'get',
    takesFile: bodies['multipart/form-data'] !== undefined,
    isChecked: bodies['application/json'] !== undefined || has('query'),
    hasCursor: has('query', 'cursor'),
    hasPathParameter: has('path'),
    takesVersion: has('header', 'If-Match'),
    keepsAnswers,
  };
}

function kindsOf(codes: readonly string[]): RefusalKind[] {
  return codes.map((code) => {
    const kind = refusalOfCode(code);
    if (!kind) throw new Error(`No room declares the refusal ${code}: run npm run api:types.`);
    return kind;
  });
}

function describeParameter(path: string, parameter: Parameter): void {
  const schema = (parameter.schema ??= {});
  if (Object.keys(schema).length === 0) schema.type = 'string';
  const word = PARAMETERS[`${path.replace('/api/v1', '')} ${parameter.name}`] ?? PARAMETERS[parameter.name];
  const isRow = parameter.in === 'path' && /^id$|Id$/.test(parameter.name);
  // Mails that were given up are numbered.
  if (isRow && !path.includes('/operations/')) schema.format = 'uuid';
  if (parameter.example !== undefined) schema.examples = [parameter.example];
  delete parameter.example;
  describe(schema, word);
  // Said at the parameter, and once.
  parameter.description ??= schema.description;
  delete schema.description;
}

const ETAG = { description: 'The version of the row, for If-Match.', schema: { type: 'string' }, example: '"3"' };
const REPLAYED = {
  description: '`true` where this is the answer to an earlier request with the same Idempotency-Key.',
  schema: { type: 'string' },
  example: 'true',
};
const ANSWERS: Readonly<Record<string, string>> = {
  200: 'The answer.',
  201: 'Done; the answer is what came of it.',
  202: 'Taken down; it is carried out later.',
  204: 'Done; there is nothing to say.',
};

function describeAnswer(
  status: string,
  response: Response,
  schemas: Described['schemas'],
  keepsAnswers: boolean,
): void {
  response.description ||= ANSWERS[status] ?? '';
  const { schema = {} } = response.content?.['application/json'] ?? {};
  describeProperties('', schema, {}); // of a page, which has no class
  const reference = schema.$ref?.split('/').at(-1) ?? '';
  const version = schemas[reference]?.properties?.version;
  const headers = {
    ...response.headers,
    ...(version && [version.type].flat().includes('number') ? { ETag: ETAG } : {}),
    ...(keepsAnswers && status.startsWith('2') ? { 'Idempotent-Replay': REPLAYED } : {}),
  };
  if (Object.keys(headers).length > 0) response.headers = headers;
}
