import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request, { type Response } from 'supertest';
import { account, cookieOf, later, lines } from './support/accounts.js';
import { CLIENT, IdentityProvider } from './support/identity-provider.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

const PUBLIC_URL = 'http://banso.test';
let idp: IdentityProvider;
let house: OpenHouse;
let office: OrganisationRow;
let admin: PersonRow;
let staff: PersonRow;
let subject: string;

beforeAll(async () => {
  idp = await IdentityProvider.start(`${PUBLIC_URL}/api/v1/session/oidc/callback`);
  house = await openHouse('2026-11-24T09:00:00+09:00', {
    BANSO_PUBLIC_URL: PUBLIC_URL,
    OIDC_ISSUER: idp.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_NAME: '県庁アカウント',
  });
  office = await house.story.organisation({ tenantId: await house.story.tenant('20') });
  admin = await house.story.person({ organisation: office, role: 'admin' });
});
afterAll(async () => {
  await house.close();
  await idp.stop();
});
beforeEach(async () => {
  idp.spoil = null;
  staff = await account(house, await house.story.person({ organisation: office, role: 'staff' }));
  subject = `subject-${staff.id.slice(0, 8)}`;
  idp.people.set(subject, { email: staff.email, verified: true });
});

/** A browser sets out: the address of the provider, and the cookie that ties the way to this browser. */
async function setOut(back?: string): Promise<{ authorization: string; cookie: string }> {
  const answer = await request(house.address)
    .get('/api/v1/session/oidc')
    .query(back ? { back } : {})
    .expect(302);
  const [cookie] = answer.headers['set-cookie'] as unknown as string[];
  expect(cookie).toMatch(/^banso-oidc=[A-Za-z0-9_-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  return { authorization: answer.headers.location!, cookie: cookie!.split(';')[0]! };
}
const comeBack = (url: URL, cookie?: string): Promise<Response> => {
  const test = request(house.address).get(`${url.pathname}${url.search}`);
  return Promise.resolve(cookie ? test.set('cookie', cookie) : test);
};
async function wholeWay(login = subject, back?: string): Promise<Response> {
  const { authorization, cookie } = await setOut(back);
  return comeBack(await idp.walk(authorization, login), cookie);
}
const refused = (code: string) => ({
  status: 302,
  headers: expect.objectContaining({ location: `/sign-in?refused=${code}` }),
});
const identities = () => house.database.query('select from oidc_identity where person_id = $1', [staff.id]);

describe('signing in with an OpenID provider', () => {
  it('is offered by name, and asks with PKCE, state and nonce', async () => {
    expect((await request(house.address).get('/api/v1/info').expect(200)).body.oidcName).toBe('県庁アカウント');
    const url = new URL((await setOut()).authorization);
    expect(url.origin).toBe(idp.issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: CLIENT.id,
      scope: 'openid email',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^.{43}$/),
      state: expect.stringMatching(/^.{43}$/),
      nonce: expect.stringMatching(/^.{43}$/),
    });
  });

  it('finds an invited person by a verified address the first time, and by the identity from then on', async () => {
    const answer = await wholeWay();
    expect(answer).toMatchObject({ status: 302, headers: expect.objectContaining({ location: '/' }) });
    const session = await request(house.address).get('/api/v1/session').set('cookie', cookieOf(answer)).expect(200);
    expect(session.body.person.id).toBe(staff.id);
    expect(await lines(house, staff.id)).toEqual(['oidc:link', 'session:open']);

    idp.people.set(subject, { email: 'renamed@pref.example', verified: false });
    expect(await wholeWay()).toMatchObject({ headers: expect.objectContaining({ location: '/' }) });
    expect(await identities()).toHaveLength(1);
  });

  it('leads back to where one wanted to go, and never to another site', async () => {
    expect((await wholeWay(subject, '/coverage?prefecture=20')).headers.location).toBe('/coverage?prefecture=20');
    for (const elsewhere of ['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example'])
      expect((await wholeWay(subject, elsewhere)).headers.location).toBe('/');
  });

  it('ends the browser’s former session', async () => {
    const former = cookieOf(await wholeWay());
    const { authorization, cookie } = await setOut();
    await comeBack(await idp.walk(authorization, subject), `${cookie}; ${former}`);
    await request(house.address).get('/api/v1/session').set('cookie', former).expect(401);
  });

  it('is enough for somebody whose invitation is open; the invitation is used up by it', async () => {
    const invited = await house.story.person({ organisation: office, role: 'staff' });
    idp.people.set('invited', { email: invited.email, verified: true });
    expect(await wholeWay('invited')).toMatchObject(refused('oidcUnknownPerson'));
    await house.browser(admin).post(`/people/${invited.id}/invitation`).expect(201);
    expect((await wholeWay('invited')).headers.location).toBe('/');
    expect(
      await house.database.query('select from account_link where person_id = $1 and used_at is null', [invited.id]),
    ).toEqual([]);
  });
});

describe('a provider that does not vouch for addresses', () => {
  const linkIn = async (): Promise<string> =>
    /link-account#(\S+)/.exec(
      (
        await house.database.query<{ body: string }>(
          `select body from mail where person_id = $1 and kind = 'account' order by id desc limit 1`,
          [staff.id],
        )
      )[0]!.body,
    )![1]!;
  const confirm = (token: string, cookie?: string) => {
    const test = house.browser(null).post('/account-links/identity', { token });
    return cookie ? test.set('cookie', cookie) : test;
  };
  const linking = (answer: Response): string =>
    /banso-linking=[A-Za-z0-9_-]{43}/.exec(String(answer.headers['set-cookie']))![0];

  it.each([
    ['as a string', 'true'],
    ['as it should be', true],
  ])('is believed where it says so %s', async (_, verified) => {
    idp.people.set(subject, { email: staff.email, verified });
    expect((await wholeWay()).headers.location).toBe('/');
  });

  it.each([
    ['sends no email_verified (Entra ID)', undefined],
    ['says no', false],
    ['says no as a string', 'false'],
  ])(
    '%s: the person says so by mail, once, in the same browser; from then on the identity is known',
    async (_, verified) => {
      idp.people.set(subject, { email: staff.email, verified });
      const refusedAtFirst = await wholeWay();
      expect(refusedAtFirst).toMatchObject(refused('oidcConfirmation'));
      expect(await identities()).toEqual([]);
      const token = await linkIn();
      expect((await house.browser(null).post('/account-links/inspection', { token }).expect(200)).body.purpose).toBe(
        'identity',
      );
      expect((await confirm(token).expect(409)).body.code).toBe('identityOtherBrowser');
      expect((await confirm(token, `banso-linking=${'x'.repeat(43)}`).expect(409)).body.code).toBe(
        'identityOtherBrowser',
      );
      await confirm(token, linking(refusedAtFirst)).expect(204);
      await confirm(token, linking(refusedAtFirst)).expect(410);
      expect(await identities()).toHaveLength(1);
      const answer = await wholeWay();
      expect(
        (await request(house.address).get('/api/v1/session').set('cookie', cookieOf(answer)).expect(200)).body.person
          .id,
      ).toBe(staff.id);
      expect(await lines(house, staff.id)).toEqual(expect.arrayContaining(['oidc:linkRequested', 'oidc:link']));
    },
  );

  it('tells nobody whether there is such a person', async () => {
    idp.people.set('unknown', { email: 'nobody-here@pref.example', verified: undefined });
    idp.people.set(subject, { email: staff.email, verified: undefined });
    const [unknown, known] = [await wholeWay('unknown'), await wholeWay()];
    expect(unknown.headers.location).toBe(known.headers.location);
    expect(Object.keys(unknown.headers).sort()).toEqual(Object.keys(known.headers).sort());
  });

  it('where there is no address at all, the sign-in name is asked about', async () => {
    idp.people.set(subject, { email: undefined, verified: undefined, preferredUsername: staff.email });
    expect(await wholeWay()).toMatchObject(refused('oidcConfirmation'));
    expect(await linkIn()).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('an administrator confirms it with a second person, where the mail does not arrive', async () => {
    const manager = await house.story.person({ organisation: office, role: 'manager' });
    idp.people.set(subject, { email: staff.email, verified: undefined });
    await wholeWay();
    const { items } = (await house.browser(admin).get(`/people/${staff.id}/identities`).expect(200)).body;
    expect(items).toMatchObject([{ issuer: idp.issuer, subject, linkedAt: null }]);
    const asked = (
      await house.browser(admin).post(`/people/${staff.id}/identities/${items[0].id}/confirmation`).expect(202)
    ).body;
    expect(await identities()).toEqual([]);
    // Whoever consents is told whose account it is and when somebody signed in with it.
    const seen = (await house.browser(manager).get(`/consents/${asked.id}`).expect(200)).body;
    expect(seen.identity).toEqual({ issuer: idp.issuer, subject, askedAt: expect.stringMatching(/^2\d{3}-/) });
    await house.browser(manager).post(`/consents/${asked.id}/agreement`).expect(201);
    expect((await wholeWay()).headers.location).toBe('/');
    expect((await house.browser(admin).get(`/people/${staff.id}/identities`).expect(200)).body.items).toMatchObject([
      { id: null, linkedAt: expect.any(String) },
    ]);
  });
});

describe('roles from the provider’s groups', () => {
  let other: OpenHouse;
  let chief: PersonRow;
  beforeAll(async () => {
    other = await house.replica({
      OIDC_ROLE_CLAIM: 'groups',
      OIDC_ROLES: 'banso-staff=staff,banso-univ=partner,banso-expert=expert',
    });
    chief = await house.story.person({ organisation: office, role: 'manager' });
  });
  afterAll(() => other.close());
  const rolesOf = async (person: PersonRow) =>
    house.database.query<{ role: string; until_on: string }>(
      'select role, until_on from role_holding where person_id = $1 and until_on is distinct from $2 order by role',
      [person.id, '2000-01-01'],
    );
  const signInWith = async (person: PersonRow, groups: string[] | undefined): Promise<void> => {
    idp.people.set(person.id, { email: person.email, verified: true, groups });
    const begun = await request(other.address).get('/api/v1/session/oidc').expect(302);
    const cookie = String(begun.headers['set-cookie']).split(';')[0]!;
    const back = await idp.walk(begun.headers.location!, person.id);
    const answer = await request(other.address).get(`${back.pathname}${back.search}`).set('cookie', cookie).expect(302);
    expect(answer.headers.location).toBe('/');
  };
  const newcomer = async () => account(house, await house.story.person({ organisation: office }));

  it('begin with signing in, in one’s own organisation where they fit, hold for a month from the last time, and end with the group', async () => {
    const person = await newcomer();
    await signInWith(person, ['banso-staff', 'banso-univ', 'others']);
    expect(await rolesOf(person)).toEqual([{ role: 'staff', until_on: dayAfter(31) }]); // a prefecture's section has no partners
    const told = await house.database.query<{ to_address: string }>(
      `select to_address from mail where kind = 'immediate' and subject like '%グループ%'`,
    );
    expect(told.map((mail) => mail.to_address)).toContain(chief.email);
    later(house, 86_400);
    await signInWith(person, ['banso-staff']);
    expect(await rolesOf(person)).toEqual([{ role: 'staff', until_on: dayAfter(31) }]);
    later(house, 86_400);
    await signInWith(person, undefined);
    expect(await rolesOf(person)).toEqual([{ role: 'staff', until_on: dayAfter(-1) }]);
    expect(await lines(house, person.id)).toEqual(expect.arrayContaining(['oidc:roles']));
  });

  it('leave alone what was granted here, and bring nothing to whoever looks after accounts', async () => {
    await signInWith(staff, []);
    expect(await rolesOf(staff)).toEqual([{ role: 'staff', until_on: null }]);
    const adminToo = await account(house, await house.story.person({ organisation: office, role: 'admin' }));
    await signInWith(adminToo, ['banso-staff', 'banso-expert']);
    expect((await rolesOf(adminToo)).map(({ role }) => role)).toEqual(['admin']);
  });

  it('bad input: no role that looks after accounts or consents can be mapped', async () => {
    for (const role of ['admin', 'manager', 'auditor', 'bureau', 'nonsense'])
      await expect(house.replica({ OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: `x=${role}` })).rejects.toThrow(/OIDC_ROLES/);
    const person = await newcomer();
    await house.database.query('select bring_provided_roles($1, $2, $3, null, null, null)', [
      person.id,
      ['manager', 'auditor', 'admin'],
      house.clock.now(),
    ]);
    expect(await rolesOf(person)).toEqual([]);
  });

  function dayAfter(days: number): string {
    return new Date(house.clock.now().getTime() + 9 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  }
});

describe('it is refused', () => {
  it('for people who were not invited, and creates nobody', async () => {
    const [before] = await house.database.query<{ n: number }>('select count(*)::int as n from person');
    idp.people.set('stranger', { email: 'stranger@pref.example', verified: true });
    expect(await wholeWay('stranger')).toMatchObject(refused('oidcUnknownPerson'));
    expect(await house.database.query<{ n: number }>('select count(*)::int as n from person')).toEqual([before]);
    const [line] = await house.database.query<{ text: string }>(
      `select a::text as text from audit_entry a where person_id is null order by id desc limit 1`,
    );
    expect(line!.text).toContain('oidcUnknownPerson');
    expect(line!.text).not.toContain('stranger@');
  });

  it('and counts for the address it came from, beside what failed there before', async () => {
    await house.database.query(
      `insert into sign_in_failure (subject, failures, at) values ('from:127.0.0.1', 50, $1)
         on conflict (subject) do update set failures = excluded.failures, at = excluded.at`,
      [house.clock.now()],
    );
    later(house, 60);
    idp.people.set('stranger', { email: 'stranger@pref.example', verified: true });
    expect(await wholeWay('stranger')).toMatchObject(refused('oidcUnknownPerson'));
    const { authorization } = await setOut();
    expect(await comeBack(await idp.walk(authorization, subject))).toMatchObject(refused('oidcRefused'));
    const counted = await house.database.query(`select failures from sign_in_failure where subject = 'from:127.0.0.1'`);
    expect(counted).toEqual([{ failures: 52 }]);
    await house.database.query('delete from sign_in_failure');
  });

  it('for people who are disabled, also when they are linked already', async () => {
    await wholeWay();
    await house.database.query('update person set disabled_at = $2 where id = $1', [staff.id, house.clock.now()]);
    expect(await wholeWay()).toMatchObject(refused('oidcUnknownPerson'));
  });

  it.each([
    ['bad input: a wrong audience', (claims: Record<string, unknown>) => ({ ...claims, aud: 'somebody else' })],
    ['bad input: a wrong nonce', (claims: Record<string, unknown>) => ({ ...claims, nonce: 'of another way' })],
    ['no nonce', ({ nonce: _, ...claims }: Record<string, unknown>) => claims],
    ['another issuer', (claims: Record<string, unknown>) => ({ ...claims, iss: 'https://evil.example' })],
    ['a token that has expired', (claims: Record<string, unknown>) => ({ ...claims, exp: 1_700_000_000 })],
  ])('with %s', async (_, spoil) => {
    idp.spoil = spoil;
    const answer = await wholeWay();
    expect(answer).toMatchObject(refused('oidcRefused'));
    expect(JSON.stringify(answer.headers['set-cookie'])).not.toContain('banso-session');
    expect(await identities()).toEqual([]);
    idp.spoil = null;
    expect((await wholeWay()).headers.location).toBe('/');
  });

  it('when a callback is replayed', async () => {
    const { authorization, cookie } = await setOut();
    const url = await idp.walk(authorization, subject);
    expect((await comeBack(url, cookie)).headers.location).toBe('/');
    expect(await comeBack(url, cookie)).toMatchObject(refused('oidcRefused'));
  });

  it('with another state, in another browser, without a cookie, and after ten minutes', async () => {
    const { authorization, cookie } = await setOut();
    const url = await idp.walk(authorization, subject);
    const other = await setOut();
    const wrongState = new URL(url);
    wrongState.searchParams.set('state', new URL(other.authorization).searchParams.get('state')!);
    expect(await comeBack(wrongState, cookie)).toMatchObject(refused('oidcRefused'));
    expect(await comeBack(wrongState, other.cookie)).toMatchObject(refused('oidcRefused')); // a code of another way: PKCE
    expect(await comeBack(url, other.cookie)).toMatchObject(refused('oidcRefused'));
    expect(await comeBack(url)).toMatchObject(refused('oidcRefused'));
    later(house, 601);
    expect(await comeBack(url, cookie)).toMatchObject(refused('oidcRefused'));
  });

  it('when the provider says no', async () => {
    const { authorization, cookie } = await setOut();
    const state = new URL(authorization).searchParams.get('state')!;
    const url = new URL(
      `${PUBLIC_URL}/api/v1/session/oidc/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(idp.issuer)}`,
    );
    expect(await comeBack(url, cookie)).toMatchObject(refused('oidcRefused'));
  });

  it('while the provider cannot be reached', async () => {
    const away = await openHouse('2026-11-24T09:00:00+09:00', {
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'x',
      OIDC_CLIENT_SECRET: 'y',
    });
    expect((await request(away.address).get('/api/v1/session/oidc').expect(302)).headers.location).toBe(
      '/sign-in?refused=oidcUnavailable',
    );
    await away.close();
  });
});
