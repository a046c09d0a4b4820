import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { account, cookieOf, later, lines, NEW_PASSWORD, PASSWORD, signedIn, signIn } from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

const HOUR = 3600;
let house: OpenHouse;
let replica: OpenHouse;
let office: OrganisationRow;
let staff: PersonRow;
let admin: PersonRow;
let stranger: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  replica = await house.replica();
  const { story } = house;
  office = await story.organisation({ tenantId: await story.tenant('20') });
  const other = await story.organisation({ tenantId: await story.tenant('11') });
  admin = await story.person({ organisation: office, role: 'admin' });
  stranger = await account(house, await story.person({ organisation: other, role: 'staff' }));
});
afterAll(async () => {
  await replica.close();
  await house.close();
});
beforeEach(async () => {
  staff = await account(house, await house.story.person({ organisation: office, role: 'staff' }));
});

/** A session that the test laid out is open as well; only those that were signed into count here. */
const onlySignedInto = () =>
  house.database.query(`update session set ended_at = now() where person_id = $1 and created_at < '2021-01-01'`, [
    staff.id,
  ]);

describe('requirement 11: idle and absolute expiry', () => {
  it('a session that is not used ends after eight hours', async () => {
    const browser = await signedIn(house, staff.email);
    later(house, 8 * HOUR - 1);
    await browser.get('/session').expect(200);
    later(house, 8 * HOUR);
    await browser.get('/session').expect(401);
  });

  it('a session that is used all the time ends after sixteen hours', async () => {
    const browser = await signedIn(house, staff.email);
    for (let hour = 1; hour <= 15; hour++) {
      later(house, HOUR);
      await browser.get('/session').expect(200);
    }
    later(house, HOUR - 1);
    await browser.get('/session').expect(200);
    later(house, 1);
    await browser.get('/session').expect(401);
  });
});

describe('requirement 12: sessions end at once, everywhere', () => {
  it('by signing out', async () => {
    const browser = await signedIn(house, staff.email);
    await browser.delete('/session').expect(204);
    await browser.get('/session').expect(401);
    await onReplica(browser.cookie, 401);
  });

  it('by changing the password: all others end, the present one stays, and the old password opens nothing', async () => {
    const [here, there] = [await signedIn(house, staff.email), await signedIn(house, staff.email)];
    await here.post('/password-changes', { currentPassword: PASSWORD, password: NEW_PASSWORD }).expect(204);
    await here.get('/session').expect(200);
    await there.get('/session').expect(401);
    await onReplica(there.cookie, 401);
    await signIn(house, staff.email).expect(401);
    await signIn(house, staff.email, { password: NEW_PASSWORD }).expect(201);
    expect(await lines(house, staff.id)).toEqual(expect.arrayContaining(['password:change', 'session:endByHand']));
  });

  it('by disabling the person: sessions, tokens and links end and do not come back', async () => {
    const browser = await signedIn(house, staff.email);
    const { token } = (
      await browser
        .post('/api-tokens', { name: '集計', scope: ['engagement:read'], expiresOn: dayLater(30) })
        .expect(201)
    ).body;
    await house.database.query('update person set disabled_at = $2 where id = $1', [staff.id, house.clock.now()]);
    await browser.get('/session').expect(401);
    await onReplica(browser.cookie, 401);
    await signIn(house, staff.email).expect(401);
    await house.database.query('update person set disabled_at = null where id = $1', [staff.id]);
    await browser.get('/session').expect(401);
    await house.browser(null).get('/engagements').set('authorization', `Bearer ${token}`).expect(401);
  });

  it('a password that breaks the rule, or a wrong present one, changes nothing', async () => {
    const [here, there] = [await signedIn(house, staff.email), await signedIn(house, staff.email)];
    const refused = async (body: object): Promise<Array<{ field: string; message: string }>> =>
      (await here.post('/password-changes', body).expect(422)).body.errors;
    expect(await refused({ currentPassword: 'ちがいます', password: NEW_PASSWORD })).toEqual([
      { field: 'currentPassword', message: 'いまのパスワードが違います。' },
    ]);
    expect(await refused({ currentPassword: PASSWORD, password: 'みじかい' })).toMatchObject([
      { field: 'password', message: expect.stringContaining('12文字以上') },
    ]);
    expect(await refused({ currentPassword: PASSWORD, password: 'passwordpassword' })).toMatchObject([
      { field: 'password', message: expect.stringContaining('よく使われる') },
    ]);
    expect(
      await refused({ currentPassword: PASSWORD, password: `zzz-${staff.email.split('@')[0]}-zzz` }),
    ).toMatchObject([{ field: 'password', message: expect.stringContaining('メールアドレス') }]);
    expect(await refused({ currentPassword: PASSWORD, password: 'まいにち伴走しています元気です' })).toMatchObject([
      { field: 'password', message: expect.stringContaining('伴走') },
    ]);
    await there.get('/session').expect(200);
    await signIn(house, staff.email).expect(201);
  });

  it('a stolen session cannot guess the password: its guesses wait like those of a sign-in', async () => {
    const browser = await signedIn(house, staff.email);
    for (let n = 0; n < 5; n++)
      await browser
        .post('/password-changes', { currentPassword: `当てずっぽう${n}`, password: NEW_PASSWORD })
        .expect(422);
    const waiting = await browser
      .post('/password-changes', { currentPassword: PASSWORD, password: NEW_PASSWORD })
      .expect(429);
    expect(waiting.headers['retry-after']).toBe('60');
  });
});

describe('my sessions', () => {
  it('tells where one is signed in, and ends one or all others', async () => {
    await onlySignedInto();
    const here = await signedIn(house, staff.email);
    const tablet = await signedIn(house, staff.email);
    const phone = await signedIn(house, staff.email);
    const { items } = (await here.get('/sessions').expect(200)).body;
    expect(items).toHaveLength(3);
    expect(items.filter((item: { current: boolean }) => item.current)).toMatchObject([
      { address: '127.0.0.1', method: 'password', createdAt: house.clock.now().toISOString() },
    ]);
    expect(JSON.stringify(items)).not.toContain('hash');

    const [tabletRow] = (await tablet.get('/sessions')).body.items.filter((item: { current: boolean }) => item.current);
    await here.delete(`/sessions/${tabletRow.id}`).expect(204);
    await tablet.get('/session').expect(401);
    await here.delete(`/sessions/${tabletRow.id}`).expect(404);
    await here.delete('/sessions').expect(204);
    await phone.get('/session').expect(401);
    await here.get('/session').expect(200);
  });

  it('somebody else’s session does not exist', async () => {
    const browser = await signedIn(house, staff.email);
    const theirs = await signedIn(house, stranger.email);
    const [row] = (await theirs.get('/sessions')).body.items.filter((item: { current: boolean }) => item.current);
    await browser.delete(`/sessions/${row.id}`).expect(404);
    await browser.delete('/sessions/not-an-id').expect(404);
    await theirs.get('/session').expect(200);
  });
});

describe('an administrator', () => {
  it('sees and ends the sessions of people of one’s own tenant', async () => {
    await onlySignedInto();
    const browser = await signedIn(house, staff.email);
    const hands = house.browser(admin);
    expect((await hands.get(`/people/${staff.id}/sessions`).expect(200)).body.items).toMatchObject([
      { current: false, address: '127.0.0.1' },
    ]);
    await hands.delete(`/people/${staff.id}/sessions`).expect(204);
    await browser.get('/session').expect(401);
    expect(await lines(house, admin.id)).toContain('session:endByHand');
  });

  it('does not see people of another tenant, and nobody else sees anybody', async () => {
    const hands = house.browser(admin);
    for (const id of [stranger.id, '00000000-0000-4000-8000-000000000000', 'nobody']) {
      await hands.get(`/people/${id}/sessions`).expect(404);
      await hands.delete(`/people/${id}/sessions`).expect(404);
      await hands.delete(`/people/${id}/second-factor`).expect(404);
      await hands.post(`/people/${id}/invitation`).expect(404);
    }
    const browser = await signedIn(house, staff.email);
    await browser.get(`/people/${admin.id}/sessions`).expect(403);
    await browser.delete(`/people/${admin.id}/sessions`).expect(403);
    expect(
      await house.database.query(`select from session where person_id = $1 and ended_at is not null`, [stranger.id]),
    ).toEqual([]);
  });
});

async function onReplica(cookie: string, status: number): Promise<void> {
  await replica.browser(null).get('/session').set('cookie', cookie).expect(status);
}

function dayLater(days: number): string {
  return new Date(house.clock.now().getTime() + days * 24 * HOUR * 1000).toISOString().slice(0, 10);
}

it('a cookie that two replicas share is one session', async () => {
  const answer = await signIn(house, staff.email).expect(201);
  await onReplica(cookieOf(answer), 200);
});
