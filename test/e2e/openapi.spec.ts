import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { declaredRoutes } from '@banso/http';
import request from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
});
afterAll(() => house.close());

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, unknown> }>;
  requestBody?: unknown;
}

describe('the OpenAPI document', () => {
  it('is made from the code: every route of the API is in it, with a problem as its other answer', async () => {
    const { body } = await request(house.address).get('/api/v1/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    const operations = Object.values(body.paths as Record<string, Record<string, Operation>>).flatMap((path) =>
      Object.values(path),
    );
    const described = operations.map(({ operationId }) => operationId).sort();
    const undescribed = ['HealthController', 'DevMailController'];
    const routes = declaredRoutes(house.app).filter(({ controller }) => !undescribed.includes(controller));
    expect(routes.map(({ operation }) => operation?.id).sort()).toEqual(described);
    for (const operation of operations) {
      expect(Object.keys(operation.responses.default?.content ?? {})).toEqual(['application/problem+json']);
    }
  });

  it('says that a change needs If-Match', async () => {
    const { body } = await request(house.address).get('/api/v1/openapi.json');
    const headers = body.paths['/api/v1/visits/{id}/record'].put.parameters
      .filter((parameter: { in: string }) => parameter.in === 'header')
      .map((parameter: { name: string }) => parameter.name);
    expect(headers).toContain('If-Match');
  });

  it('demands no header but If-Match, so that a program made from it need not send what a browser does', async () => {
    const { body } = await request(house.address).get('/api/v1/openapi.json');
    const operations = Object.values(body.paths as Record<string, object>).flatMap((path) => Object.values(path));
    for (const { parameters } of operations)
      expect(parameters.at(-1)).toMatchObject({ name: 'Accept-Language', required: false });
    const demanded = operations
      .flatMap(({ parameters }) => parameters)
      .filter((parameter: { in: string; required: boolean }) => parameter.in === 'header' && parameter.required)
      .map(({ name }: { name: string }) => name);
    expect([...new Set(demanded)]).toEqual(['If-Match']);
  });

  it('has a page for people: fields, examples and refusals, and nothing of another host', async () => {
    const { text, headers } = await request(house.address).get('/api/docs').expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<code>PUT /api/v1/visits/{id}/record</code>');
    const heldOn = text.split('\n').find((line) => line.includes('<code>heldOn *</code>'));
    expect(heldOn).toMatch(/<td>string \(date\)<\/td><td>[^<]+<\/td><td><code>&quot;2026-11-24&quot;/);
    expect(text).toContain('<code>visitCancelled</code>: This visit was cancelled.');
    expect(text).not.toMatch(/<script|\sstyle=/);
    const loaded = [...text.matchAll(/<(?:link|img|iframe|source)[^>]+(?:href|src)="([^"]*)"/g)];
    expect(loaded.map(([, place]) => place)).toEqual(['/api/docs.css']);
    const linked = [...text.matchAll(/<a href="([^"#]*)/g)].map(([, place]) => place);
    expect([...new Set(linked)].sort()).toEqual(['', '/api/v1/openapi.json']);
    const sheet = await request(house.address).get('/api/docs.css').expect(200);
    expect(sheet.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(sheet.text).not.toMatch(/url\(|@import/);
  });

  it('has nothing personal in metrics and health', async () => {
    expect((await request(house.address).get('/healthz').expect(200)).body).toEqual({ status: 'alive' });
    expect((await request(house.address).get('/readyz').expect(200)).body).toEqual({
      status: 'ready',
      database: 'answers',
      queue: 'answers',
    });
    expect((await request(house.address).get('/metrics').expect(200)).text).toContain('process_resident_memory_bytes');
  });

  it('every answer carries the headers that browsers are to obey', async () => {
    const { headers } = await request(house.address).get('/api/v1/info').expect(200);
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'same-origin',
    });
  });
});
