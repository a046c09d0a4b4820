import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MailDelivery, MailDeliveryModule } from '@banso/mail';
import { openRooms, type OrganisationRow, type PersonRow } from '@banso/testing';
import { SMTPServer } from 'smtp-server';
import request from 'supertest';
import { account, later, lines, NEW_PASSWORD, PASSWORD, signedIn, signIn } from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

const HOUR = 3600;
let house: OpenHouse;
let nagano: number;
let office: OrganisationRow;
let admin: PersonRow;
let staff: PersonRow;
let smtp: SMTPServer;
const received: string[] = [];

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00', { BANSO_PUBLIC_URL: 'http://banso.test' });
  nagano = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId: nagano });
  admin = await house.story.person({ organisation: office, role: 'admin' });
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()));
});
afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  await house.close();
});
beforeEach(async () => {
  staff = await house.story.person({ organisation: office, role: 'staff', name: '須坂 花子' });
});

interface Mail {
  subject: string;
  body: string;
  to_address: string;
  tenant_id: number;
  state: string;
}
const mails = (person: PersonRow): Promise<Mail[]> =>
  house.database.query<Mail>(
    `select subject, body, to_address, tenant_id, state from mail where person_id = $1 and kind = 'account' order by id`,
    [person.id],
  );
const tokenIn = (mail: Mail): string => /http:\/\/banso\.test\/set-password#([A-Za-z0-9_-]{43})$/m.exec(mail.body)![1]!;
const invite = async (person: PersonRow): Promise<string> => {
  await house.browser(admin).post(`/people/${person.id}/invitation`).expect(201);
  return tokenIn((await mails(person)).at(-1)!);
};
const inspect = (token: string) => house.browser(null).post('/account-links/inspection', { token });
const use = (token: string, password = PASSWORD) => house.browser(null).post('/account-links/use', { token, password });
const reset = (email: string) => house.browser(null).post('/password-resets', { email });

describe('an invitation', () => {
  it('brings a link by mail, with which the person chooses a password and then signs in', async () => {
    const answer = await house.browser(admin).post(`/people/${staff.id}/invitation`).expect(201);
    expect(answer.body).toEqual({ sentTo: staff.email, expiresAt: '2026-12-01T00:00:00.000Z' });
    const [mail] = await mails(staff);
    expect(mail).toMatchObject({
      subject: '【伴走】ご利用のご案内',
      to_address: staff.email,
      tenant_id: nagano,
      state: 'pending',
      body: expect.stringContaining('須坂 花子 様'),
    });
    const token = tokenIn(mail!);
    expect((await inspect(token).expect(200)).body).toMatchObject({
      purpose: 'invitation',
      name: '須坂 花子',
      email: staff.email,
    });
    await signIn(house, staff.email).expect(401);
    await use(token).expect(204);
    await signIn(house, staff.email).expect(201);
    expect(await lines(house, staff.id)).toEqual(expect.arrayContaining(['invitation:use', 'session:open']));
    expect(await lines(house, admin.id)).toContain('invitation:create');
  });

  it('bad input: a second use is refused in words, and nothing changes', async () => {
    const token = await invite(staff);
    await use(token).expect(204);
    const again = await use(token, NEW_PASSWORD).expect(410);
    expect(again.body).toMatchObject({ code: 'linkUnusable', detail: expect.stringContaining('すでに使われたか') });
    expect((await inspect(token).expect(410)).body.code).toBe('linkUnusable');
    await signIn(house, staff.email, { password: NEW_PASSWORD }).expect(401);
    await signIn(house, staff.email).expect(201);
  });

  it('is used once, however many try at the same moment', async () => {
    const token = await invite(staff);
    const statuses = (await Promise.all(Array.from({ length: 4 }, () => use(token)))).map((answer) => answer.status);
    expect(statuses.sort()).toEqual([204, 410, 410, 410]);
  });

  it('ends after seven days, and when a newer one is sent', async () => {
    const first = await invite(staff);
    const second = await invite(staff);
    await inspect(first).expect(410);
    later(house, 7 * 24 * HOUR - 1);
    await inspect(second).expect(200);
    later(house, 1);
    await use(second).expect(410);
  });

  it('with a password that breaks the rule says so and stays usable', async () => {
    const token = await invite(staff);
    expect((await use(token, 'みじかい').expect(422)).body.errors).toMatchObject([
      { field: 'password', message: expect.stringContaining('12文字以上') },
    ]);
    await use(token).expect(204);
  });

  it('is refused for whoever has an account, is disabled, has no address, or belongs to another tenant', async () => {
    await account(house, staff);
    expect((await house.browser(admin).post(`/people/${staff.id}/invitation`).expect(409)).body.code).toBe(
      'accountExists',
    );
    const other = await house.story.person({ organisation: office, role: 'staff' });
    await house.database.query('update person set email = null where id = $1', [other.id]);
    expect((await house.browser(admin).post(`/people/${other.id}/invitation`).expect(409)).body.code).toBe(
      'addressMissing',
    );
    await house.database.query(`update person set email = 'x@pref.example', disabled_at = now() where id = $1`, [
      other.id,
    ]);
    expect((await house.browser(admin).post(`/people/${other.id}/invitation`).expect(409)).body.code).toBe(
      'personDisabled',
    );
    expect(await mails(other)).toEqual([]);
  });

  it('ends with the person who is disabled', async () => {
    const token = await invite(staff);
    await house.database.query('update person set disabled_at = $2 where id = $1', [staff.id, house.clock.now()]);
    await use(token).expect(410);
    await house.database.query('update person set disabled_at = null where id = $1', [staff.id]);
    await use(token).expect(410);
  });
});

describe('a forgotten password', () => {
  beforeEach(async () => {
    await account(house, staff);
    await house.database.query('delete from sign_in_failure');
  });

  it('is answered in the same way for every address', async () => {
    const known = await reset(staff.email).expect(202);
    const unknown = await reset('nobody@pref.example').expect(202);
    expect([unknown.text, Object.keys(unknown.headers).sort()]).toEqual([
      known.text,
      Object.keys(known.headers).sort(),
    ]);
    expect(await mails(staff)).toHaveLength(1);
  });

  it('is replaced with the link from the mail; every session ends, and waiting ends too', async () => {
    const browser = await signedIn(house, staff.email);
    for (let n = 0; n < 5; n++) await signIn(house, staff.email, { password: '当てずっぽう' });
    await signIn(house, staff.email).expect(429);
    await reset(staff.email.toUpperCase()).expect(202);
    const token = tokenIn((await mails(staff))[0]!);
    expect((await inspect(token).expect(200)).body.purpose).toBe('passwordReset');
    await use(token, NEW_PASSWORD).expect(204);
    await browser.get('/session').expect(401);
    await signIn(house, staff.email, { password: NEW_PASSWORD }).expect(201);
    expect(await lines(house, staff.id)).toEqual(expect.arrayContaining(['password:resetRequested', 'password:reset']));
  });

  it('the link ends after an hour, when a newer one is asked for, and when the password is changed in another way', async () => {
    await reset(staff.email);
    const first = tokenIn((await mails(staff))[0]!);
    await reset(staff.email);
    const second = tokenIn((await mails(staff))[1]!);
    await inspect(first).expect(410);
    later(house, HOUR - 1);
    await inspect(second).expect(200);
    later(house, 1);
    await inspect(second).expect(410);
    await reset(staff.email);
    const third = tokenIn((await mails(staff))[2]!);
    await (
      await signedIn(house, staff.email)
    )
      .post('/password-changes', { currentPassword: PASSWORD, password: NEW_PASSWORD })
      .expect(204);
    await inspect(third).expect(410);
  });

  it('sends no more than a few mails to one person, and still says the same', async () => {
    for (let n = 0; n < 8; n++) await reset(staff.email).expect(202);
    expect(await mails(staff)).toHaveLength(3);
  });

  it('sends nothing to people who were never invited or are disabled', async () => {
    const never = await house.story.person({ organisation: office, role: 'staff' });
    await reset(never.email).expect(202);
    await house.database.query('update person set disabled_at = now() where id = $1', [staff.id]);
    await reset(staff.email).expect(202);
    expect([...(await mails(never)), ...(await mails(staff))]).toEqual([]);
  });

  it('reaches people of a bureau, who belong to no tenant', async () => {
    const bureau = await house.story.organisation({
      tenantId: null,
      kind: 'regionalBureau',
      name: '関東信越厚生局',
      prefectureCode: '20',
    });
    const person = await account(house, await house.story.person({ organisation: bureau, role: 'bureau' }));
    await reset(person.email).expect(202);
    expect(await mails(person)).toMatchObject([{ tenant_id: nagano }]);
  });
});

describe('the mail with the link', () => {
  it('is read by nobody but the worker: administrators see that it is there, nobody sees what it says', async () => {
    await invite(staff);
    await house.database.query(
      `insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, next_attempt_at, created_at)
      values (gen_random_uuid(), $1, $2, 'immediate', '2026-11-24', 'x', 'seen', '', gen_random_uuid()::text, now(), now())`,
      [nagano, staff.id],
    );
    for (const reader of [admin, staff]) {
      const client = await house.asApplication();
      await client.query('begin');
      await client.query('select enter($1, $2)', [reader.token, house.clock.now()]);
      expect(
        (await client.query('select kind, subject from mail where person_id = $1', [staff.id])).rows.filter(
          (row) => reader === admin || row.kind === 'account',
        ),
      ).toEqual(reader === admin ? expect.arrayContaining([{ kind: 'immediate', subject: 'seen' }]) : []);
      await expect(client.query('select body from mail where person_id = $1', [staff.id])).rejects.toThrow(
        'permission denied',
      );
      await client.query('rollback');
      await client.end();
    }
  });

  it('loses its link once it was sent, and the link in the mail box still works', async () => {
    const { port } = smtp.server.address() as { port: number };
    await house.database.query('delete from mail');
    const token = await invite(staff);
    const shown = await request(house.address).get('/dev/mail.json').expect(200);
    expect(JSON.stringify(shown.body)).toContain(token);

    const worker = await openRooms(house.database, {
      now: house.clock.now().toISOString(),
      worker: true,
      imports: [MailDeliveryModule.with({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'banso@pref.example' })],
    });
    expect(await worker.get(MailDelivery).deliver(nagano)).toMatchObject({ sent: 1 });
    await worker.close();
    expect(received).toHaveLength(1);
    const [mail] = await mails(staff);
    expect(mail).toMatchObject({ state: 'sent', body: '（リンクは送信後に消しました）' });
    expect(
      await house.database.query(`select from account_link where token_hash::text like '%' || $1 || '%'`, [token]),
    ).toEqual([]);
    await use(token).expect(204);
  });
});
