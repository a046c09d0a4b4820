import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request, { type Test } from 'supertest';
import { later, lines } from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

const DAY = 24 * 3600;
let house: OpenHouse;
let office: OrganisationRow;
let staff: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  office = await house.story.organisation({ tenantId: await house.story.tenant('20') });
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2026-11-24T09:00:00+09:00');
  staff = await house.story.person({ organisation: office, role: 'staff' });
});

const make = async (body: object = {}): Promise<{ id: string; token: string; expiresAt: string }> =>
  (
    await house
      .browser(staff)
      .post('/api-tokens', {
        name: '集計',
        scope: ['engagement:read', 'master:read'],
        expiresOn: '2026-12-24',
        ...body,
      })
      .expect(201)
  ).body;
const program = (token: string, path: string, verb: 'get' | 'post' | 'delete' = 'get'): Test =>
  request(house.address)[verb](`/api/v1${path}`).set('authorization', `Bearer ${token}`);

describe('a personal API token', () => {
  it('is shown once and kept as a hash', async () => {
    const made = await make();
    expect(made.token).toMatch(/^banso_[A-Za-z0-9_-]{43}$/);
    expect(made.expiresAt).toBe('2026-12-24T15:00:00.000Z'); // midnight in Tokyo after the last day
    const listed = await house.browser(staff).get('/api-tokens').expect(200);
    expect(listed.body.items).toMatchObject([
      { id: made.id, name: '集計', scope: ['engagement:read', 'master:read'], lastUsedAt: null },
    ]);
    expect(JSON.stringify(listed.body)).not.toContain(made.token);
    expect(
      await house.database.query(`select from api_token t where t::text like '%' || $1 || '%'`, [made.token.slice(6)]),
    ).toEqual([]);
  });

  it('does what it was made for, and nothing else', async () => {
    const { token } = await make();
    await program(token, '/engagements').expect(200);
    expect((await program(token, '/people').expect(403)).body.code).toBe('notAllowed');
    expect((await program(token, '/engagements', 'post').expect(403)).body.code).toBe('notAllowed');
    expect((await program(token, '/session').expect(200)).body.capabilities).toEqual([
      'engagement:read',
      'master:read',
    ]);
    expect((await program(token, '/coverage?prefecture=20&fiscalYear=2026').expect(403)).body.code).toBe('notAllowed');
  });

  it('never does more than its person may at that moment', async () => {
    const { token } = await make();
    await program(token, '/engagements').expect(200);
    await house.database.query(`update role_holding set role = 'auditor' where person_id = $1`, [staff.id]);
    await program(token, '/engagements').expect(403);
    await house.database.query(`update role_holding set role = 'staff', until_on = '2026-11-23' where person_id = $1`, [
      staff.id,
    ]);
    await program(token, '/engagements').expect(403);
  });

  it('ends on its day at midnight in Tokyo, by hand at once, and with its person', async () => {
    const [first, second, third] = [await make(), await make(), await make()];
    await house.browser(staff).delete(`/api-tokens/${second.id}`).expect(204);
    await program(second.token, '/engagements').expect(401);
    await house.browser(staff).delete(`/api-tokens/${second.id}`).expect(404);
    house.clock.set('2026-12-24T23:59:59+09:00');
    await program(first.token, '/engagements').expect(200);
    house.clock.set('2026-12-25T00:00:00+09:00');
    await program(first.token, '/engagements').expect(401);
    house.clock.set('2026-11-24T09:00:00+09:00');
    await house.database.query('update person set disabled_at = $2 where id = $1', [staff.id, house.clock.now()]);
    await program(third.token, '/engagements').expect(401);
    await house.database.query('update person set disabled_at = null where id = $1', [staff.id]);
    await program(third.token, '/engagements').expect(401);
  });

  it.each([
    ['rights one does not have', { scope: ['user:write'] }, 'scope'],
    ['no rights', { scope: [] }, 'scope'],
    ['rights that do not exist', { scope: ['everything'] }, 'scope'],
    ['a day of the past', { expiresOn: '2026-11-23' }, 'expiresOn'],
    ['more than a year', { expiresOn: '2027-11-25' }, 'expiresOn'],
    ['no last day', { expiresOn: undefined }, 'expiresOn'],
    ['no name', { name: '' }, 'name'],
  ])('is not made with %s', async (_, change, field) => {
    const { body } = await house
      .browser(staff)
      .post('/api-tokens', { name: '集計', scope: ['engagement:read'], expiresOn: '2026-12-24', ...change })
      .expect(422);
    expect(body.errors).toMatchObject([{ field }]);
  });

  it('looks after no account: sessions, passwords, tokens and second factors refuse it', async () => {
    const { token, id } = await make({ scope: ['engagement:read'] });
    for (const [verb, path] of [
      ['get', '/sessions'],
      ['delete', '/sessions'],
      ['get', '/api-tokens'],
      ['post', '/api-tokens'],
      ['delete', `/api-tokens/${id}`],
      ['post', '/password-changes'],
      ['get', '/second-factor'],
      ['post', '/second-factor'],
      ['delete', '/second-factor'],
    ] as const) {
      expect((await program(token, path, verb).expect(403)).body.code).toBe('sessionNeeded');
    }
  });

  it('requirement 14: comes without a cookie and needs no origin; both at once are refused', async () => {
    const { token } = await make();
    await program(token, '/engagements').expect(200);
    expect(
      (await program(token, '/engagements').set('cookie', `banso-session=${staff.secret}`).expect(400)).body.code,
    ).toBe('twoCredentials');
    expect(
      (await program(token, '/session', 'post').set('cookie', `banso-session=${staff.secret}`).expect(400)).body.code,
    ).toBe('twoCredentials');
    expect(
      (await program(token, '/engagements', 'post').set('origin', 'https://evil.example').expect(403)).body.code,
    ).toBe('wrongOrigin');
    for (const wrong of ['banso_', 'banso_unknown', '']) await program(wrong, '/engagements').expect(401);
    await request(house.address).get('/api/v1/engagements').set('authorization', 'Basic eDp5').expect(401);
  });

  it('is somebody else’s: it does not exist', async () => {
    const { id } = await make();
    const other = await house.story.person({ organisation: office, role: 'staff' });
    await house.browser(other).delete(`/api-tokens/${id}`).expect(404);
    expect((await house.browser(other).get('/api-tokens')).body.items).toEqual([]);
  });

  it('leaves lines: made, first used on a day, ended; and tells roughly when it was used last', async () => {
    const { token, id } = await make();
    for (let n = 0; n < 3; n++) await program(token, '/engagements').expect(200);
    later(house, 60);
    await program(token, '/engagements').expect(200);
    expect((await house.browser(staff).get('/api-tokens')).body.items[0].lastUsedAt).toBe('2026-11-24T00:00:00.000Z');
    later(house, DAY);
    await program(token, '/engagements').expect(200);
    await house.browser(staff).delete(`/api-tokens/${id}`).expect(204);
    expect(await lines(house, staff.id)).toEqual(['apiToken:create', 'apiToken:use', 'apiToken:use', 'apiToken:end']);
  });

  it('is one of twenty at most, and no answer with it is kept for repeated requests', async () => {
    for (let n = 0; n < 20; n++) await make();
    const more = () =>
      house
        .browser(staff)
        .post('/api-tokens', { name: '集計', scope: ['engagement:read'], expiresOn: '2026-12-24' })
        .set('idempotency-key', 'one');
    expect((await more().expect(409)).body.code).toBe('tooManyTokens');
    expect(await house.database.query('select from idempotency where person_id = $1', [staff.id])).toEqual([]);
  });
});
