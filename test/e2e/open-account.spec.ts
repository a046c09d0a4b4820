import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import pg from 'pg';
import { account, later, lines, NEW_PASSWORD, PASSWORD, signedIn, signIn } from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let office: OrganisationRow;
let staff: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00', { BANSO_PUBLIC_URL: 'http://banso.test' });
  office = await house.story.organisation({ tenantId: await house.story.tenant('20'), name: '地域包括ケア課' });
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.database.query('delete from sign_in_failure');
  staff = await account(house, await house.story.person({ organisation: office, role: 'staff' }));
});

const strangersGuess = async (n = 5): Promise<void> => {
  for (let i = 0; i < n; i++) await signIn(house, staff.email, { password: `当てずっぽう${i}` });
};
const ask = (email: string) => house.browser(null).post('/account-openings', { email });
const open = (token: string) => house.browser(null).post('/account-links/opening', { token });
const links = async (): Promise<string[]> =>
  (
    await house.database.query<{ body: string }>(
      `select body from mail where person_id = $1 and kind = 'account' order by id`,
      [staff.id],
    )
  ).map(({ body }) => /http:\/\/banso\.test\/open-account#([A-Za-z0-9_-]{43})$/m.exec(body)![1]!);
const passOf = (answer: { headers: Record<string, unknown> }): string =>
  /banso-pass=[A-Za-z0-9_-]{43}/.exec(String(answer.headers['set-cookie']))![0];

describe('requirement 32: an account that waits because strangers guess', () => {
  it('is opened by its owner with a link from the mail, and stays open in that browser however long they go on', async () => {
    await strangersGuess();
    await signIn(house, staff.email).expect(429);
    await ask(staff.email).expect(202);
    const [token] = await links();
    expect((await house.browser(null).post('/account-links/inspection', { token }).expect(200)).body).toMatchObject({
      purpose: 'opening',
      email: staff.email,
    });
    const opened = await open(token!).expect(204);
    await strangersGuess();
    await signIn(house, staff.email).expect(429); // from any other browser
    await signIn(house, staff.email, { cookie: passOf(opened) }).expect(201);
    expect(await lines(house, staff.id)).toEqual(
      expect.arrayContaining(['account:locked', 'account:openingRequested', 'account:opened', 'session:open']),
    );
  });

  it('the browser’s own attempts wait as all do, its pass ends after an hour, and it is for this account alone', async () => {
    await ask(staff.email);
    const [token] = await links();
    const cookie = passOf(await open(token!).expect(204));
    for (let n = 0; n < 5; n++) await signIn(house, staff.email, { password: '当てずっぽう', cookie }).expect(401);
    await signIn(house, staff.email, { cookie }).expect(429);
    await signIn(house, staff.email).expect(201);
    later(house, 3600);
    await strangersGuess();
    await signIn(house, staff.email, { cookie }).expect(429);
    const other = await account(house, await house.story.person({ organisation: office, role: 'staff' }));
    for (let n = 0; n < 5; n++) await signIn(house, other.email, { password: '当てずっぽう', cookie }).expect(401);
    await signIn(house, other.email).expect(429);
  });

  it('neither its opening nor its browser waits for what others fail at behind the same address', async () => {
    const from = `'from:127.0.0.1'`;
    await house.database.query(`insert into sign_in_failure (subject, failures, at) values (${from}, 200, $1)`, [
      house.clock.now(),
    ]);
    await signIn(house, staff.email).expect(429);
    await ask(staff.email).expect(202);
    const [token] = await links();
    const cookie = passOf(await open(token!).expect(204));
    await signIn(house, staff.email, { cookie }).expect(201);
    await signIn(house, staff.email).expect(429);
    // A transaction of another that holds their row for long keeps nobody waiting either.
    const client = new pg.Client({ connectionString: house.database.url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select from sign_in_failure where subject = ${from} for update`);
      later(house, 60);
      await ask(staff.email).expect(202);
      await open((await links()).at(-1)!).expect(204);
      await signIn(house, staff.email, { cookie }).expect(201);
    } finally {
      await client.end();
    }
  });

  it('a new password by mail opens it as well', async () => {
    await strangersGuess();
    await house.browser(null).post('/password-resets', { email: staff.email }).expect(202);
    const [mail] = await house.database.query<{ body: string }>(`select body from mail where person_id = $1`, [
      staff.id,
    ]);
    const token = /set-password#(\S+)/.exec(mail!.body)![1];
    const cookie = passOf(
      await house.browser(null).post('/account-links/use', { token, password: NEW_PASSWORD }).expect(204),
    );
    await strangersGuess();
    await signIn(house, staff.email, { password: NEW_PASSWORD, cookie }).expect(201);
  });

  it('the link works once, for an hour, and chooses no password', async () => {
    await ask(staff.email);
    const [first] = await links();
    await house.browser(null).post('/account-links/use', { token: first, password: NEW_PASSWORD }).expect(410);
    await open(first!).expect(204);
    await open(first!).expect(410);
    await ask(staff.email);
    later(house, 3600);
    expect((await open((await links())[1]!).expect(410)).body.code).toBe('linkUnusable');
    await signIn(house, staff.email).expect(201);
  });

  it('asking is answered in the same way for every address, and sends a few mails only', async () => {
    const known = await ask(staff.email).expect(202);
    const unknown = await ask('nobody@pref.example').expect(202);
    expect([unknown.text, Object.keys(unknown.headers).sort()]).toEqual([
      known.text,
      Object.keys(known.headers).sort(),
    ]);
    for (let n = 0; n < 8; n++) await ask(staff.email).expect(202);
    expect(await links()).toHaveLength(3);
  });

  it('strangers do not stop somebody who is signed in from changing the password', async () => {
    const browser = await signedIn(house, staff.email);
    await strangersGuess();
    await browser.post('/password-changes', { currentPassword: PASSWORD, password: NEW_PASSWORD }).expect(204);
  });
});

describe('somebody who works for two prefectures', () => {
  it('has an account in each under one address; the password tells which, and neither office learns of the other', async () => {
    const saitama = await house.story.organisation({ tenantId: await house.story.tenant('11') });
    const admins = [
      await house.story.person({ organisation: office, role: 'admin' }),
      await house.story.person({ organisation: saitama, role: 'admin' }),
    ];
    const facts = { name: '両県 花子', kana: 'りょうけん はなこ', email: 'both@univ.example' };
    const own = await house
      .browser(admins[0]!)
      .post('/people', { ...facts, organisationId: office.id })
      .expect(201);
    const other = await house
      .browser(admins[1]!)
      .post('/people', { ...facts, organisationId: saitama.id })
      .expect(201);
    expect(
      (
        await house
          .browser(admins[0]!)
          .post('/people', { ...facts, email: 'BOTH@univ.example', organisationId: office.id })
          .expect(422)
      ).body.errors[0].field,
    ).toBe('email');
    const third = await house
      .browser(admins[0]!)
      .post('/people', { ...facts, email: null, organisationId: office.id })
      .expect(201);
    expect(
      (await house.browser(admins[0]!).patch(`/people/${third.body.id}`, { email: 'both@univ.example' }, 1).expect(422))
        .body.errors[0].field,
    ).toBe('email');

    const invite = async (admin: PersonRow, id: string): Promise<string> => {
      await house.browser(admin).post(`/people/${id}/invitation`).expect(201);
      const [mail] = await house.database.query<{ body: string }>(
        'select body from mail where person_id = $1 order by id desc limit 1',
        [id],
      );
      return /set-password#(\S+)/.exec(mail!.body)![1]!;
    };
    const choose = (token: string, password: string) =>
      house.browser(null).post('/account-links/use', { token, password });
    await choose(await invite(admins[0]!, own.body.id), PASSWORD).expect(204);
    const second = await invite(admins[1]!, other.body.id);
    expect((await choose(second, PASSWORD).expect(409)).body.code).toBe('passwordOfTwin');
    await choose(second, NEW_PASSWORD).expect(204);
    expect((await signIn(house, 'both@univ.example').expect(201)).body.person.id).toBe(own.body.id);
    expect((await signIn(house, 'both@univ.example', { password: NEW_PASSWORD }).expect(201)).body.person.id).toBe(
      other.body.id,
    );

    await house.browser(null).post('/password-resets', { email: 'both@univ.example' }).expect(202);
    const mails = await house.database.query<{ person_id: string; body: string }>(
      `select person_id, body from mail where to_address = 'both@univ.example' and subject like '%再設定%'`,
    );
    expect(mails.map((mail) => mail.person_id).sort()).toEqual([own.body.id, other.body.id].sort());
    expect(mails.every((mail) => mail.body.includes('両県 花子 様（地域包括ケア課）'))).toBe(true);
  });
});
