import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeSecondFactorByHand } from '@banso/identity';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request from 'supertest';
import {
  account,
  codeNow,
  later,
  NEW_PASSWORD,
  PASSWORD,
  Signed,
  signedIn,
  withSecondFactor,
} from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

// Every act after which nobody may come in as before, by every way there is. A new way in belongs into WAYS and into
// `shut_ways_in`; a new act into ACTS.

let house: OpenHouse;
let office: OrganisationRow;
let admin: PersonRow;
let manager: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00', { BANSO_PUBLIC_URL: 'http://banso.test' });
  office = await house.story.organisation({ tenantId: await house.story.tenant('20') });
  admin = await house.story.person({ organisation: office, role: 'admin' });
  manager = await house.story.person({ organisation: office, role: 'manager' });
});
afterAll(() => house.close());

/** Somebody with every way in open, a session in hand, and a second factor. */
interface Inside {
  person: PersonRow;
  here: Signed;
  secret: string;
  ways: Record<string, () => Promise<boolean>>;
}

const answers = async (asked: request.Test): Promise<boolean> => (await asked).status < 400;
const linkOf = async (person: PersonRow, screen: string): Promise<string> => {
  const [mail] = await house.database.query<{ body: string }>(
    `select body from mail where person_id = $1 and body like $2 order by id desc limit 1`,
    [person.id, `%/${screen}#%`],
  );
  return new RegExp(`/${screen}#(\\S+)`).exec(mail!.body)![1]!;
};

async function inside(): Promise<Inside> {
  await house.database.query('delete from sign_in_failure');
  const person = await account(house, await house.story.person({ organisation: office, role: 'staff' }));
  const here = await signedIn(house, person.email);
  const { secret } = await withSecondFactor(house, here);
  const there = await signedIn(house, person.email, { code: codeNow(house, secret) });
  later(house, 60);
  const { token } = (
    await here.post('/api-tokens', { name: '集計', scope: ['engagement:read'], expiresOn: '2026-12-24' }).expect(201)
  ).body as { token: string };
  const { address } = (await here.post('/calendar-feeds', { name: '電話' }).expect(201)).body as { address: string };
  await house.browser(null).post('/password-resets', { email: person.email }).expect(202);
  const reset = await linkOf(person, 'set-password');
  await house.browser(null).post('/account-openings', { email: person.email }).expect(202);
  const used = await house
    .browser(null)
    .post('/account-links/opening', { token: await linkOf(person, 'open-account') })
    .expect(204);
  const pass = /banso-pass=[A-Za-z0-9_-]{43}/.exec(String(used.headers['set-cookie']))![0];
  await house.browser(null).post('/account-openings', { email: person.email }).expect(202);
  const opening = await linkOf(person, 'open-account');
  await house.database.query(
    `insert into account_link (token_hash, person_id, purpose, created_at, expires_at, issuer, subject, browser_hash) values (sha256($1::bytea), $2, 'identity', $3::timestamptz, $3::timestamptz + interval '1 hour', 'https://idp.test', $4, sha256('browser'))`,
    [Buffer.from(`identity ${person.id}`), person.id, house.clock.now(), person.id],
  );
  const bearer = (path: string) => request(house.address).get(`/api/v1${path}`).set('authorization', `Bearer ${token}`);
  const inspect = (link: string) => house.browser(null).post('/account-links/inspection', { token: link });
  return {
    person,
    here,
    secret,
    ways: {
      'another session': () => answers(there.get('/session')),
      'an API token': () => answers(bearer('/engagements')),
      'a calendar': () => answers(request(house.address).get(new URL(address).pathname)),
      'a link to a new password': () => answers(inspect(reset)),
      'a link that opens the account': () => answers(inspect(opening)),
      'a link to an identity': () => answers(inspect(`identity ${person.id}`)),
      'the pass of a browser': async () => {
        const [row] = await house.database.query<{ subject: string }>(
          `select subject from sign_in_records('account', $1, 'x', sha256($2::bytea), $3) where not is_from`,
          [person.email, Buffer.from(pass.split('=')[1]!), house.clock.now()],
        );
        return row!.subject.startsWith('pass:');
      },
      'a second factor that was begun': async () =>
        (
          await house.database.query('select from second_factor where person_id = $1 and pending_secret is not null', [
            person.id,
          ])
        ).length > 0,
    },
  };
}

/** The acts. `stays`: whether the session in which the person did it themselves stays open. */
const ACTS: Record<string, { stays: boolean; act(who: Inside): Promise<unknown> }> = {
  'disabling the person': {
    stays: false,
    act: ({ person }) =>
      house.browser(admin).post(`/people/${person.id}/disablement`, { reason: '退職' }, 1).expect(201),
  },
  'changing the password': {
    stays: true,
    act: ({ here }) =>
      here.post('/password-changes', { currentPassword: PASSWORD, password: NEW_PASSWORD }).expect(204),
  },
  'a new password by mail': {
    stays: false,
    act: async ({ person }) =>
      house
        .browser(null)
        .post('/account-links/use', { token: await linkOf(person, 'set-password'), password: NEW_PASSWORD })
        .expect(204),
  },
  'changing the address': {
    stays: false,
    act: async ({ person }) => {
      await house
        .browser(admin)
        .patch(`/people/${person.id}`, { email: `moved.${person.email}` }, 1)
        .expect(200);
      const { items } = (await house.browser(manager).get(`/consents?person=${person.id}`).expect(200)).body;
      await house.browser(manager).post(`/consents/${items[0].id}/agreement`).expect(201);
    },
  },
  'removing one’s own second factor': {
    stays: true,
    act: ({ here, secret }) => here.delete('/second-factor', { code: codeNow(house, secret) }).expect(204),
  },
  'removing somebody’s second factor': {
    stays: false,
    act: async ({ person }) => {
      const { id } = (await house.browser(admin).delete(`/people/${person.id}/second-factor`).expect(202)).body;
      await house.browser(manager).post(`/consents/${id}/agreement`).expect(201);
    },
  },
  'the operator’s removal of a second factor': {
    stays: false,
    act: ({ person }) => removeSecondFactorByHand(house.database.url, person.email, null, house.clock.now()),
  },
};

describe('requirement 29: every way in is shut after', () => {
  it.each(Object.entries(ACTS))('%s', async (_, { stays, act }) => {
    const who = await inside();
    await who.here.post('/second-factor', { password: PASSWORD, code: codeNow(house, who.secret) }).expect(201);
    later(house, 60);
    const open = async (): Promise<string[]> =>
      (await Promise.all(Object.entries(who.ways).map(async ([way, isOpen]) => ((await isOpen()) ? way : '')))).filter(
        Boolean,
      );
    expect((await open()).sort()).toEqual(Object.keys(who.ways).sort());
    await act(who);
    expect(await open()).toEqual([]);
    await who.here.get('/session').expect(stays ? 200 : 401);
  });

  it('the end of all roles leaves nothing to see by any of them, and they see again only what a later role shows', async () => {
    const { person, here, ways } = await inside();
    await house.database.query(`update role_holding set until_on = '2026-11-23' where person_id = $1`, [person.id]);
    await here.get('/engagements').expect(403);
    expect(await ways['an API token']!()).toBe(false);
    expect((await here.get('/session').expect(200)).body.roles).toEqual([]);
  });
});
