import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import request from 'supertest';
import { openWorld, type Rows, type World } from './world.js';

/** A schema of the OpenAPI document, as far as requests use it. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
}
interface Operation {
  parameters?: Array<{ name: string; in: string; schema?: Schema }>;
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses: Record<string, unknown>;
}

let world: World;
let rows: Rows;
let operations: Array<{ route: string; verb: string; path: string; operation: Operation }>;
let schemas: Record<string, Schema>;

beforeAll(async () => {
  world = await openWorld();
  rows = await world.rows('own');
  const { body } = await request(world.address).get('/api/v1/openapi.json').expect(200);
  schemas = body.components.schemas as Record<string, Schema>;
  operations = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({
      route: `${verb.toUpperCase()} ${path}`,
      verb,
      path,
      operation,
    })),
  );
});
afterAll(() => world.close());

/** What people who mean no good put where text is expected, and what a slip of the hand puts there. */
const HOSTILE: readonly unknown[] = [
  `'; drop table visit; --`,
  `" or 1=1 --`,
  '%',
  '_',
  '\\',
  '\u0000',
  'a\ud800',
  '𠮷',
  '\r\nSet-Cookie: x=1',
  '<script>alert(1)</script>',
  '=cmd|calc',
  '../../etc/passwd',
  '${7*7}',
  'あ'.repeat(3_000),
  '',
  ' ',
  'null',
  '2026-02-30',
  '9999-12-31',
  '-1',
  '1e999',
  'NaN',
  '00000000-0000-0000-0000-000000000000',
  'not-a-uuid',
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  [],
  {},
  [[[]]],
  { a: { b: {} } },
  ['x', 'x'],
  { __proto__x: 1 },
];
const hostile = fc.constantFrom(...HOSTILE);

/** Mostly what the schema wants, now and then something hostile in its place. */
function valueOf(schema: Schema | undefined, depth = 0): fc.Arbitrary<unknown> {
  const right = rightValueOf(schema, depth);
  return fc.oneof({ arbitrary: right, weight: 4 }, { arbitrary: hostile, weight: 1 });
}

function rightValueOf(schema: Schema | undefined, depth: number): fc.Arbitrary<unknown> {
  if (!schema || depth > 4) return fc.string({ unit: 'grapheme', maxLength: 20 });
  if (schema.$ref) return rightValueOf(schemas[schema.$ref.split('/').at(-1)!], depth + 1);
  if (schema.allOf?.[0]) return rightValueOf(schema.allOf[0], depth + 1);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'array') return fc.array(valueOf(schema.items, depth + 1), { maxLength: 3 });
  if (type === 'integer' || type === 'number') return fc.integer({ min: -3, max: 3_000 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'object' || schema.properties) {
    const properties = Object.entries(schema.properties ?? {});
    return fc.record(Object.fromEntries(properties.map(([name, part]) => [name, valueOf(part, depth + 1)])), {
      requiredKeys: [],
    });
  }
  if (schema.format === 'date') return fc.constantFrom('2026-11-24', '2026-11-01', '2027-04-01', '2000-01-01');
  if (schema.format === 'uuid')
    return fc.constantFrom(
      rows.engagementId,
      rows.colleague.id,
      rows.programmeId,
      rows.plannedVisitId,
      rows.transferId,
    );
  return fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant(rows.municipalityCode));
}

const pathId = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      rows.engagementId,
      rows.plannedVisitId,
      rows.recordedVisitId,
      rows.transferId,
      rows.packetId,
      rows.memberId,
      rows.challengeId,
      rows.questionId,
      rows.actionItemId,
      rows.reminderId,
    ),
    fc.constantFrom(
      'x',
      '0',
      '%00',
      '%27',
      '%2e%2e',
      encodeURIComponent('あ'),
      '00000000-0000-0000-0000-000000000000',
      'a'.repeat(199),
    ),
  );

const LEAKS =
  /\b(select|insert into|update|delete from)\b .*\b(from|set|values)\b|syntax error|relation ".*"|column ".*"|node_modules|\.ts:\d|\.js:\d|at \w+ \(|pg_|ECONN|TypeError|RangeError/i;
/** Declared in the document: the success, or a problem (`default`). Never a fault. */
const questions = Number(process.env.BANSO_FUZZ ?? 25);

describe('requirements 19 and 25: whatever is sent is answered, and a refusal says what and never how', () => {
  it('for every operation of the OpenAPI document that takes JSON or a query, but for sessions', async () => {
    const faults: string[] = [];
    for (const { route, verb, path, operation } of operations) {
      // Signing in would run into its throttle, and signing out would end the walk; a stream has no end; files have
      // tests of their own.
      if (path.startsWith('/api/v1/session') || /oidc|import|attachments|events/.test(path)) continue;
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const queryNames = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      const question = fc.record({
        ids: fc.record(Object.fromEntries(names.map((name) => [name, pathId()]))),
        query: fc.record(
          Object.fromEntries(queryNames.map((parameter) => [parameter.name, valueOf(parameter.schema)])),
          { requiredKeys: [] },
        ),
        body: valueOf(schema),
        version: fc.constantFrom('"1"', '"2"', '1', '*', 'W/"1"', '"999999999999"', '"x"', ''),
        role: fc.constantFrom('manager', 'staff', 'partner', 'admin', 'auditor') as fc.Arbitrary<
          'manager' | 'staff' | 'partner' | 'admin' | 'auditor'
        >,
      });
      for (const asked of fc.sample(question, { numRuns: questions, seed: 20261124 })) {
        const person = await world.anew(world.asker(asked.role, 'own')!);
        const query = Object.entries(asked.query as Record<string, unknown>)
          .filter(([, value]) => value !== undefined)
          .map(
            ([name, value]) =>
              `${name}=${encodeURIComponent(wellFormed((typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 200)))}`,
          )
          .join('&');
        const url =
          names.reduce((text, name) => text.replace(`{${name}}`, (asked.ids as Record<string, string>)[name]!), path) +
          (query ? `?${query}` : '');
        const sent = (request(world.address) as unknown as Record<string, (url: string) => request.Test>)[verb]!(url)
          .set('cookie', `banso-session=${person.secret}`)
          .set('if-match', asked.version);
        const { status, headers, text } = await (schema
          ? sent.set('content-type', 'application/json').send(JSON.stringify(asked.body) ?? 'null')
          : sent);
        const wrong = complaint(operation, status, headers, text);
        if (wrong)
          faults.push(
            `${route} ${wrong}: ${url.slice(0, 160)} ${JSON.stringify(asked.body)?.slice(0, 300)} → ${status} ${text.slice(0, 200)}`,
          );
      }
    }
    expect(faults).toEqual([]);
  }, 300_000);
});

function complaint(operation: Operation, status: number, headers: Record<string, string>, text: string): string | null {
  if (status >= 500) return 'is a fault';
  if (status < 400)
    return String(status) in operation.responses ? null : 'answers a status that the document does not know';
  if (!headers['content-type']?.startsWith('application/problem+json')) return 'refuses in another form';
  const problem = JSON.parse(text) as Record<string, unknown>;
  if (typeof problem.code !== 'string' || typeof problem.correlationId !== 'string' || problem.status !== status)
    return 'refuses without code or correlation id';
  // What was sent is repeated in no sentence, so what looks like the inside comes from the inside.
  return LEAKS.test(text) ? 'tells its insides' : null;
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
