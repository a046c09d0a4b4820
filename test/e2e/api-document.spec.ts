import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiOf } from '@banso/api';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectralCore from '@stoplight/spectral-core';
import spectralRulesets from '@stoplight/spectral-rulesets';
import { WORDS } from '../../apps/api/src/openapi/words/index.js';
import { PARAMETERS } from '../../apps/api/src/openapi/words/parameters.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  examples?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  additionalProperties?: unknown;
}
interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security?: Array<Record<string, unknown>>;
  parameters: Array<{ name: string; description?: string; schema: Schema }>;
  responses: Record<string, { $ref?: string; headers?: object; content?: Record<string, { schema: Schema }> }>;
}
interface Document {
  servers: Array<{ url: string }>;
  tags: Array<{ name: string }>;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, { bearerFormat?: string }> };
}

let house: OpenHouse;
let document: Document;
let operations: Array<[route: string, operation: Operation]>;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  document = openApiOf(house.app) as unknown as Document;
  operations = Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]): [string, Operation] => [`${verb.toUpperCase()} ${path}`, operation]),
  );
});
afterAll(() => house.close());

const operationOf = (route: string): Operation => operations.find(([name]) => name === route)![1];
const headersOf = (route: string): string[] => operationOf(route).parameters.map(({ name }) => name);

describe('the API’s document, as tools for it judge it', () => {
  // Both sets of rules hold whole, with their warnings: nothing is switched off.
  it('redocly’s recommended rules find nothing', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const found = await lintFromString({ source: JSON.stringify(document), absoluteRef: '/openapi.json', config });
    expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  }, 60_000);

  it('spectral’s rules for OpenAPI find nothing', async () => {
    const spectral = new spectralCore.Spectral();
    // The types of both packages do not agree about what an alias may be.
    spectral.setRuleset({ extends: [[spectralRulesets.oas as never, 'recommended']] });
    const found = await spectral.run(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
    expect(found.map(({ code, message, path }) => [code, message, path.join('.')])).toEqual([]);
  }, 120_000);
});

describe('whoever writes a program against the API', () => {
  it('finds what every operation does, in a part that is described', () => {
    const parts = new Set(document.tags.map(({ name }) => name));
    const lacking = operations.filter(([, { operationId, summary, tags }]) => {
      const isNamed = /^[a-z]+[A-Za-z]*$/.test(operationId) && /^[A-Z][^.]*$/.test(summary);
      return !isNamed || tags.length !== 1 || !parts.has(tags[0]!);
    });
    expect(lacking.map(([route, { operationId, summary, tags }]) => [route, operationId, summary, tags])).toEqual([]);
  });

  it('finds what every shape, field and parameter means', () => {
    const shapes = Object.entries(document.components.schemas);
    const fields = shapes.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).map(([field, part]): [string, Schema] => [`${name}.${field}`, part]),
    );
    const parameters = operations.flatMap(([route, { parameters: own }]) =>
      own.map(({ name, description }): [string, Schema] => [`${route} ${name}`, { description }]),
    );
    const lacking = [...shapes, ...fields, ...parameters].filter(([, { description }]) => !description?.trim());
    expect(lacking.map(([place]) => place)).toEqual([]);
  });

  it('finds no word that means nothing any more', () => {
    const pages = operations.map(([, { responses }]) => responses['200']?.content?.['application/json']?.schema ?? {});
    const classless = pages.map((page): [string, Schema] => ['', page]);
    const shapes = [...Object.entries(document.components.schemas), ...classless];
    const names = shapes.flatMap(([name, schema]) => fieldsOf(name, schema));
    expect(Object.keys(WORDS).filter((word) => !names.includes(word))).toEqual([]);
    // A word may be meant for one address alone.
    const parameters = new Set(
      operations.flatMap(([route, { parameters: own }]) =>
        own.flatMap(({ name }) => [name, `${route.replace(/^[A-Z]+ (\/api\/v1)?/, '')} ${name}`]),
      ),
    );
    expect(Object.keys(PARAMETERS).filter((word) => !parameters.has(word))).toEqual([]);
  });

  it('finds an example for every text and number', () => {
    const lacking = Object.entries(document.components.schemas).flatMap(([name, { properties = {} }]) => {
      const without = Object.entries(properties).filter(([, part]) => isPlain(part) && part.examples === undefined);
      return without.map(([field]) => `${name}.${field}`);
    });
    expect(lacking).toEqual([]);
  });

  it('signs in with a session or an opaque token, on the host that serves the document', () => {
    expect(document.servers.map(({ url }) => url)).toEqual(['/']);
    expect(document.components.securitySchemes.apiToken).toMatchObject({ scheme: 'bearer', bearerFormat: 'opaque' });
    expect(operationOf('GET /api/v1/visits').security).toEqual([{ session: [] }, { apiToken: [] }]);
    expect(operationOf('POST /api/v1/api-tokens').security).toEqual([{ session: [] }]);
    expect(operationOf('POST /api/v1/session').security).toEqual([]);
  });

  it('finds where a version is told and wanted, and where a request may be repeated', () => {
    expect(headersOf('PUT /api/v1/visits/{id}/record')).toContain('If-Match');
    expect(Object.keys(operationOf('GET /api/v1/visits/{id}').responses['200']!.headers ?? {})).toContain('ETag');
    expect(headersOf('POST /api/v1/engagements/{id}/visits')).toContain('Idempotency-Key');
    // What is shown once is not kept, and the content of a file is not compared.
    expect(headersOf('POST /api/v1/api-tokens')).not.toContain('Idempotency-Key');
    expect(headersOf('POST /api/v1/visits/{id}/attachments')).not.toContain('Idempotency-Key');
  });

  it('finds as what a file comes', () => {
    const typesOf = (route: string): string[] => Object.keys(operationOf(route).responses['200']!.content ?? {});
    expect(typesOf('GET /api/v1/handovers/{id}.pdf')).toEqual(['application/pdf']);
    expect(typesOf('GET /api/v1/handover-archives/{id}.zip')).toEqual(['application/zip']);
    expect(typesOf('GET /api/v1/calendar/{file}')).toEqual(['text/calendar']);
    expect(typesOf('GET /api/v1/events')).toEqual(['text/event-stream']);
    expect(typesOf('GET /api/v1/engagements/export')).toEqual([
      'text/csv',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    const silent = operations.filter(([, { responses }]) => responses['200'] && !responses['200'].content);
    expect(silent.map(([route]) => route)).toEqual([]);
  });

  it('finds the refusals of an operation with their codes, those of its rules and those that all share', () => {
    const { responses } = operationOf('PUT /api/v1/visits/{id}/record');
    const told = Object.values(responses)
      .map(({ $ref }) => $ref ?? '')
      .join(' ');
    const codes = ['visitCancelled', 'recordWithdrawn', 'stale', 'notInTeam', 'notSignedIn'];
    for (const code of codes) expect(told).toContain(code);
  });
});

/** The names of a shape's fields and of theirs, alone and with the shape's own name. */
function fieldsOf(name: string, { properties = {} }: Schema): string[] {
  const fields = Object.entries(properties);
  return fields.flatMap(([field, { items = {} }]) => [field, `${name}.${field}`, ...fieldsOf(name, items)]);
}

/** A value of its own, and no shape, no object of whatever keys, and no list of such. */
function isPlain({ $ref, allOf, anyOf, type, items, additionalProperties }: Schema): boolean {
  if ($ref || allOf || anyOf || additionalProperties === true) return false;
  return items ? isPlain(items) : type !== 'object' && !(Array.isArray(type) && type.includes('object'));
}
