import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase } from '@banso/cli';
import { FixedClock } from '@banso/clock';
import { createDatabase } from '@banso/database';
import pg from 'pg';
import request from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

const PRODUCTION = {
  BANSO_MODE: 'production',
  BANSO_SECRET: randomBytes(32).toString('base64'),
  TRUST_PROXY: 'true',
  SMTP_URL: 'smtp://127.0.0.1:25',
  BANSO_PUBLIC_URL: 'https://banso.pref.example',
};

/** Lays a mail into the outbox, as the worker does. */
async function layDownMail(house: OpenHouse): Promise<void> {
  const tenantId = await house.story.tenant('20');
  const person = await house.story.person({
    organisation: await house.story.organisation({ tenantId }),
    role: 'staff',
  });
  await house.database.query(
    `insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, next_attempt_at, created_at) values (gen_random_uuid(), $1, $2, 'digest', '2026-11-24', 'staff@nagano.example', $3, $4, '<1@pref.example>', now(), now())`,
    [
      tenantId,
      person.id,
      '【伴走】11/24（火）のお知らせ（1件）',
      '・小川村（長野県）\n  <b>訪問の予定がありません。</b>',
    ],
  );
}

describe('in demo mode', () => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse('2026-11-24T09:00:00+09:00');
  });
  afterAll(() => house.close());

  it('the mails of the invented people are a page to read, and nothing in them is taken for HTML', async () => {
    expect((await request(house.address).get('/dev/mail').expect(200)).text).toContain('まだメールはありません。');
    await layDownMail(house);
    const { text, headers } = await request(house.address).get('/dev/mail').expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<h2>【伴走】11/24（火）のお知らせ（1件）</h2>');
    expect(text).toContain('宛先: staff@nagano.example（送信待ち）');
    expect(text).toContain('・小川村（長野県）');
    expect(text).not.toContain('<b>');
  });
});

describe('in production mode', () => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse('2026-11-24T09:00:00+09:00', { ...PRODUCTION, DATABASE_APP_URL: 'postgres://unused' });
    await layDownMail(house);
  });
  afterAll(() => house.close());

  it('no mail is shown', async () => {
    for (const path of ['/dev/mail', '/dev/mail.json']) {
      const response = await request(house.address).get(path).expect(404);
      expect(response.body.code).toBe('notFound');
      expect(response.text).not.toContain('小川村');
    }
  });

  it('says so, and a demo account opens nothing', async () => {
    expect((await request(house.address).get('/api/v1/info').expect(200)).body).toMatchObject({
      mode: 'production',
      demoAccounts: [],
    });
    expect(
      (
        await request(house.address)
          .post('/api/v1/session')
          .send({ email: 'staff@nagano.example', password: 'banso-demo' })
          .expect(401)
      ).body.code,
    ).toBe('signInFailed');
  });

  it('preparing a database brings the masters and nobody; in demo mode it brings the demo', async () => {
    const url = new URL(house.database.url);
    url.pathname = `/banso_prepared_${process.pid}`;
    await createDatabase(url.toString());
    const client = new pg.Client({ connectionString: url.toString() });
    await client.connect();
    try {
      const inhabitants = async () =>
        (
          await client.query(
            'select (select count(*)::int from municipality) as municipalities, (select count(*)::int from tenant) as tenants, (select count(*)::int from person) as people, (select count(*)::int from credential) as passwords',
          )
        ).rows[0];
      const said: string[] = [];
      const prepare = (mode: 'demo' | 'production') =>
        prepareDatabase(url.toString(), mode, new FixedClock('2026-11-24T09:00:00+09:00'), (sentence) =>
          said.push(sentence),
        );
      await prepare('production');
      expect(await inhabitants()).toEqual({ municipalities: 1741, tenants: 0, people: 0, passwords: 0 });
      expect(said.join()).not.toContain('demo');
      await prepare('demo');
      expect(await inhabitants()).toMatchObject({ municipalities: 1741, tenants: 3, passwords: 12 });
      expect(said.join()).toContain('demo tenants Nagano and Saitama');
    } finally {
      await client.end();
      await house.database.query(`drop database ${url.pathname.slice(1)} with (force)`);
    }
  });
});
