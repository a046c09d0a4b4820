import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Transactions } from '@banso/database';
import { LOOK_UPS_AT_MOST, RequestLimits } from '@banso/http';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request from 'supertest';
import { account, cookieOf, signIn } from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let office: OrganisationRow;
let staff: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  office = await house.story.organisation({ tenantId: await house.story.tenant('20') });
  staff = await account(house, await house.story.person({ organisation: office, role: 'staff' }));
});
afterAll(() => house.close());

const send = (path: string, body: string, cookie?: string) => {
  const test = request(house.address).post(`/api/v1${path}`).set('content-type', 'application/json');
  return (cookie ? test.set('cookie', cookie) : test).send(body);
};
const own = (): string => `banso-session=${staff.secret}`;

describe('requirement 31: what a stranger sends', () => {
  it.each([
    ['300 KB of empty objects', `[${'{},'.repeat(100_000)}{}]`, 413, 'bodyTooLarge'],
    ['250,000 lists in one another', `{"a":${'['.repeat(250_000)}${']'.repeat(250_000)}}`, 413, 'bodyTooLarge'],
    ['8 KB of empty objects', `[${'{},'.repeat(2_000)}{}]`, 422, 'jsonTooMuch'],
    ['2,000 of them in a field', `{"email":[${'{},'.repeat(1_990)}{}]}`, 422, 'validationFailed'],
    ['3,000 lists in one another', `{"a":${'['.repeat(3_000)}`, 422, 'jsonTooMuch'],
    ['1,000 keys', `{${Array.from({ length: 1_000 }, (_, n) => `"${n}":1`).join(',')}}`, 422, 'jsonTooMuch'],
    ['a list where an object belongs', '[{"email":"a@b.c","password":"x"}]', 400, 'jsonNotObject'],
    ['a number', '7', 400, 'jsonNotObject'],
    [
      '150 keys that do not exist',
      `{${Array.from({ length: 150 }, (_, n) => `"${n}":1`).join(',')}}`,
      422,
      'validationFailed',
    ],
  ])('%s is refused with a small problem', async (_, body, status, code) => {
    const answer = await send('/session', body).expect(status);
    expect(answer.body.code).toBe(code);
    expect(answer.text.length).toBeLessThan(6_000);
  });

  it('complaints are twenty at most, and how many more there are is said', async () => {
    const { body } = await send('/session', `{${Array.from({ length: 150 }, (_, n) => `"k${n}":1`).join(',')}}`).expect(
      422,
    );
    expect(body.errors).toHaveLength(20);
    expect(body).toMatchObject({
      moreErrors: 132,
      detail: '入力に直すところがあります。ここに挙げたほかに、あと132か所あります。',
    });
  });

  it('a large body for a route that is not open is not even read without credentials', async () => {
    expect((await send('/engagements', `{"vision":"${'x'.repeat(400_000)}"}`).expect(401)).body.code).toBe(
      'notSignedIn',
    );
  });

  it('whoever is signed in may send more, and is held to the shape of a body as well', async () => {
    expect(
      (await send('/engagements', `{"vision":"${'あ'.repeat(20_000)}"}`, own()).expect(422)).body.errors.map(
        (error: { field: string }) => error.field,
      ),
    ).toContain('vision');
    for (const body of [`{"a":${'['.repeat(20)}${']'.repeat(20)}}`, `{"a":[${'1,'.repeat(2_000)}1]}`])
      expect((await send('/engagements', body, own()).expect(422)).body.code).toBe('jsonTooMuch');
    await send('/engagements', '[{}]', own()).expect(400);
  });
});

describe('a draft', () => {
  /** So many values in all, the draft itself among them, in lists that are short enough. */
  const holding = (values: number) => {
    const [lists, rest] = [Math.floor((values - 1) / 100), (values - 1) % 100];
    const list = (n: number) => Array.from({ length: n - 1 }, () => 'x');
    return Object.fromEntries(
      [...Array<number>(lists).fill(100), ...(rest > 0 ? [rest] : [])].map((n, at) => [`list${at}`, list(n)]),
    );
  };

  it('holds 500 values at most, counted through everything that is in it', async () => {
    const tenantId = office.tenantId!;
    const programmeId = await house.story.programme({ tenantId, body: office });
    const { id } = await house.story.engagement({ tenantId, programmeId, municipalityCode: '205907', lead: staff });
    const planned = { plannedOn: '2026-12-01', mode: 'onSite' };
    const visit = (await house.browser(staff).post(`/engagements/${id}/visits`, planned).expect(201)).body;
    const save = (content: object) => house.browser(staff).put(`/visits/${visit.id}/draft`, { content });
    await save(holding(500)).expect(200);
    expect((await save(holding(501)).expect(422)).body.errors[0].message).toContain('500件');
    for (const content of [[], 'x', null]) await save(content as object).expect(422);
    const kept = (await house.browser(staff).get(`/visits/${visit.id}/draft`).expect(200)).body.content;
    expect(kept).toEqual(holding(500));
  });
});

describe('how often somebody asks', () => {
  const TELLING = { BANSO_REQUESTS_PER_ADDRESS: '20', BANSO_REQUESTS_PER_ACCOUNT: '30' };
  const limitsOf = (one: OpenHouse) => one.app.get(RequestLimits, { strict: false });
  const many = async (n: number, ask: () => request.Test): Promise<number[]> => {
    const statuses: number[] = [];
    for (let i = 0; i < n; i++) statuses.push((await ask()).status);
    return statuses;
  };

  it('a stranger’s requests are refused beyond a number, with the seconds to wait; who is signed in behind the same address works on', async () => {
    const limited = await house.replica(TELLING);
    try {
      const statuses = await many(25, () => limited.browser(null).get('/info'));
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(20);
      const refused = await limited.browser(null).get('/info').expect(429);
      expect(refused.body).toMatchObject({ code: 'requestsLimited', detail: expect.stringMatching(/\d+秒ほど待って/) });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
      await limited.browser(staff).get('/session').expect(200);
      await request(limited.address).get('/healthz').expect(200);
      // Invented cookies have a number of their own, and shut out nobody who is signed in either.
      const invented = await many(25, () =>
        request(limited.address)
          .get('/api/v1/session')
          .set('cookie', `banso-session=${'x'.repeat(43)}`),
      );
      expect(invented.at(-1)).toBe(429);
      await limited.browser(staff).get('/session').expect(200);
    } finally {
      await limited.close();
    }
  });

  it('an account’s requests are counted together; a flood leaves a line at once and one for the rest', async () => {
    const limited = await house.replica(TELLING);
    try {
      const person = await house.story.person({ organisation: office, role: 'staff' });
      const statuses = await many(40, () => limited.browser(person).get('/session'));
      expect(statuses.slice(0, 30)).toEqual(Array(30).fill(200));
      expect(statuses.at(-1)).toBe(429);
      await limited.browser(staff).get('/session').expect(200);
      await limited.close();
      const noted = await house.database.query<{ count: number | null }>(
        `select (change->>'count')::int as count from audit_entry where person_id = $1 and action = 'refused'
          order by id`,
        [person.id],
      );
      const refused = statuses.filter((status) => status === 429).length;
      expect(noted).toEqual([{ count: null }, { count: refused - 1 }]);
    } finally {
      await limited.close();
    }
  });

  describe('a stranger is counted however the request is dressed up', () => {
    const invented = { cookie: `banso-session=${'x'.repeat(43)}` };
    it.each<[string, (address: string) => request.Test]>([
      ['an open route, with an invented cookie', (a) => request(a).get('/api/v1/info').set(invented)],
      ['an open route, with an invented token', (a) => request(a).get('/api/v1/info').set('authorization', 'Bearer x')],
      ['an open route, spelled in another way', (a) => request(a).get('/%61pi/v1/info')],
      ['an open route, asked for its head', (a) => request(a).head('/api/v1/info').set(invented)],
      ['the document of the API', (a) => request(a).get('/api/v1/openapi.json').set(invented)],
      ['a route that there is not', (a) => request(a).get('/%61pi/v1/nothing').set(invented)],
      ['a body that is refused before anybody looks at the cookie', (a) => malformed(a).set(invented)],
      ['the same with an invented token', (a) => malformed(a).set('authorization', 'Bearer x')],
      [
        'from another site',
        (a) =>
          request(a)
            .post('/api/v1/engagements')
            .set({ ...invented, origin: 'https://x.jp' }),
      ],
      ['with two credentials', (a) => request(a).get('/api/v1/session').set(invented).set('authorization', 'Bearer x')],
    ])('%s', async (_, ask) => {
      const limited = await house.replica(TELLING);
      try {
        const statuses = await many(30, () => ask(limited.address));
        expect(statuses.at(-1)).toBe(429);
        await limited.browser(staff).get('/session').expect(200);
      } finally {
        await limited.close();
        await house.database.query('delete from request_level');
      }
    });

    const malformed = (address: string) =>
      request(address).post('/api/v1/engagements').set('content-type', 'application/json').send('[{}]');
  });

  it('whoever has just signed in behind an address that sends invented cookies is looked up all the same', async () => {
    const limited = await house.replica(TELLING);
    try {
      const invented = { cookie: `banso-session=${'x'.repeat(43)}` };
      const one = () => request(limited.address).get('/api/v1/session').set(invented);
      expect((await many(25, one)).at(-1)).toBe(429);
      const fresh = await house.story.person({ organisation: office, role: 'staff' });
      await limited.browser(fresh).get('/session').expect(200);
      const other = await house.story.person({ organisation: office, role: 'staff' });
      await limited.browser(other).post('/engagements', {}).expect(422);
    } finally {
      await limited.close();
      await house.database.query('delete from request_level');
    }
  });

  it('a flood of invented cookies is looked up one by one, few wait, and who signs in then waits for none', async () => {
    const limited = await house.replica({ ...TELLING, BANSO_REQUESTS_PER_ADDRESS: '40' });
    const transactions = limited.app.get(Transactions, { strict: false });
    const invented = (n: number) =>
      request(limited.address)
        .get('/api/v1/session')
        .set('cookie', `banso-session=${String(n).padStart(43, 'x')}`);
    const entered = jest.spyOn(transactions, 'enter');
    try {
      expect((await many(60, () => invented(0))).at(-1)).toBe(429);
      const signedIn = cookieOf(await signIn(limited, staff.email).expect(201));
      let answer = (): void => undefined;
      const held = new Promise<null>((resolve) => (answer = () => resolve(null)));
      entered.mockClear().mockReturnValue(held);

      let answered = 0;
      const flood = Array.from({ length: 80 }, async (_, n) => {
        expect((await invented(n)).status).toBe(429);
        answered += 1;
      });
      // All but those that wait are refused while the first is still being looked up.
      while (answered < 80 - 1 - LOOK_UPS_AT_MOST) await new Promise((resolve) => setImmediate(resolve));
      expect(entered).toHaveBeenCalledTimes(1);
      await request(limited.address).get('/api/v1/session').set('cookie', signedIn).expect(200);
      // She is known since she signed in, and is looked up by nobody.
      expect([answered, entered.mock.calls.length]).toEqual([80 - 1 - LOOK_UPS_AT_MOST, 1]);
      answer();
      await Promise.all(flood);
      expect(entered).toHaveBeenCalledTimes(1 + LOOK_UPS_AT_MOST);
    } finally {
      entered.mockRestore();
      await limited.close();
      await house.database.query('delete from request_level');
    }
  });

  it('replicas share the count', async () => {
    const [one, other] = [await house.replica(TELLING), await house.replica(TELLING)];
    try {
      const person = await house.story.person({ organisation: office, role: 'staff' });
      await many(25, () => one.browser(person).get('/session'));
      await limitsOf(one).tell();
      await other.browser(person).get('/session').expect(200);
      await limitsOf(other).tell();
      expect((await many(10, () => other.browser(person).get('/session'))).at(-1)).toBe(429);
    } finally {
      await one.close();
      await other.close();
    }
  });

  it('an office of many people behind one address signs in', async () => {
    const people = await Promise.all(
      Array.from({ length: 30 }, () => house.story.person({ organisation: office, role: 'staff' })),
    );
    const usual = await house.replica({ BANSO_REQUESTS_PER_ADDRESS: '600', BANSO_REQUESTS_PER_ACCOUNT: '1200' });
    try {
      for (const person of people) {
        await usual.browser(null).get('/info').expect(200);
        await usual.browser(null).get('/session').expect(401);
        for (let n = 0; n < 8; n++) await usual.browser(person).get('/session').expect(200);
      }
      await signIn(usual, staff.email).expect(201);
    } finally {
      await usual.close();
    }
  });
});
