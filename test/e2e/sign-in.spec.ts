import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoId, demoStory } from '@banso/demo';
import type { CivilDay } from '@banso/domain';
import { decoyHash, Passwords } from '@banso/identity';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import fc from 'fast-check';
import request from 'supertest';
import { account, cookieOf, later, lines, PASSWORD, signIn } from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let office: OrganisationRow;
let staff: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  office = await house.story.organisation({ tenantId: await house.story.tenant('20') });
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.database.query('delete from sign_in_failure');
  staff = await account(house, await house.story.person({ organisation: office, role: 'staff' }));
});

const guess = (email: string, n = 1): Promise<number[]> =>
  Array.from({ length: n }, (_, i) => i).reduce<Promise<number[]>>(
    async (before, i) => [...(await before), (await signIn(house, email, { password: `当てずっぽう${i}` })).status],
    Promise.resolve([]),
  );

describe('requirement 10: the session a person gets', () => {
  it('is 256 random bits in a cookie that scripts cannot read, of which the database knows only a hash', async () => {
    const answer = await signIn(house, staff.email).expect(201);
    const [cookie] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^banso-session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers['cache-control']).toBe('no-store');
    const secret = cookieOf(answer).split('=')[1]!;
    const rows = await house.database.query<{ token: string }>(
      `select encode(token_hash, 'escape') as token from session where person_id = $1`,
      [staff.id],
    );
    expect(rows.map((row) => row.token)).not.toContain(secret);
  });

  it('is another one at every sign-in, and the former one of the browser ends', async () => {
    const first = cookieOf(await signIn(house, staff.email));
    const second = cookieOf(await signIn(house, staff.email, { cookie: first }));
    expect(second).not.toBe(first);
    await request(house.address).get('/api/v1/session').set('cookie', first).expect(401);
    await request(house.address).get('/api/v1/session').set('cookie', second).expect(200);
  });

  it('is Secure and bound to this host by its name behind TLS', async () => {
    const tls = await openHouse('2026-11-24T09:00:00+09:00', { TRUST_PROXY: 'true' });
    const organisation = await tls.story.organisation({ tenantId: await tls.story.tenant('20') });
    const person = await account(tls, await tls.story.person({ organisation, role: 'staff' }));
    const answer = await signIn(tls, person.email).set('x-forwarded-proto', 'https').expect(201);
    expect((answer.headers['set-cookie'] as unknown as string[])[0]).toMatch(
      /^__Host-banso-session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.headers['strict-transport-security']).toContain('max-age');
    const cookie = cookieOf(answer);
    await request(tls.address).get('/api/v1/session').set('cookie', cookie).expect(200);
    const ended = await request(tls.address).delete('/api/v1/session').set('cookie', cookie).expect(204);
    expect((ended.headers['set-cookie'] as unknown as string[])[0]).toMatch(/^__Host-banso-session=; .*Secure/);
    await tls.close();
  });
});

describe('requirement 13: guessing passwords', () => {
  it('is answered in the same way and with the same work whether the account exists or not', async () => {
    const passwords = house.app.get(Passwords, { strict: false });
    const verify = jest.spyOn(passwords, 'verify');
    const wrong = await signIn(house, staff.email, { password: '当てずっぽう' }).expect(401);
    const unknown = await signIn(house, 'nobody@pref.example', { password: '当てずっぽう' }).expect(401);
    expect({ ...unknown.body, correlationId: '' }).toEqual({ ...wrong.body, correlationId: '' });
    expect(Object.keys(unknown.headers).sort()).toEqual(Object.keys(wrong.headers).sort());
    expect(verify.mock.calls.map(([hash]) => hash === null)).toEqual([false, true]);
    verify.mockRestore();
    // What is checked without an account costs what every real check costs: the same function with the same parameters.
    const [{ password_hash }] = await house.database.query<{ password_hash: string }>(
      'select password_hash from credential where person_id = $1',
      [staff.id],
    );
    const parameters = (hash: string) => hash.split('$').slice(0, 4);
    expect(parameters(await decoyHash())).toEqual(parameters(password_hash));
    expect(parameters(password_hash)).toEqual(['', 'argon2id', 'v=19', 'm=19456,t=2,p=1']);
  });

  it.each(['known', 'unknown'])(
    'lets a %s account wait longer each time: five are free, then 1, 2, 4 … 60 minutes',
    async (which) => {
      const email = which === 'known' ? staff.email : 'stranger@pref.example';
      expect(await guess(email, 5)).toEqual([401, 401, 401, 401, 401]);
      for (const minutes of [1, 2, 4, 8, 16, 32, 60, 60]) {
        const waiting = await signIn(house, email, { password: '当てずっぽう' }).expect(429);
        expect(waiting.body).toMatchObject({
          code: 'signInThrottled',
          detail: expect.stringContaining(`${minutes}分`),
        });
        expect(waiting.headers['retry-after']).toBe(String(minutes * 60));
        later(house, minutes * 60 - 1);
        await signIn(house, email, { password: '当てずっぽう' }).expect(429);
        later(house, 1);
        await signIn(house, email, { password: '当てずっぽう' }).expect(401);
      }
    },
  );

  it('also holds the right password back while the account waits; afterwards it opens and the count begins anew', async () => {
    await guess(staff.email, 5);
    await signIn(house, staff.email).expect(429);
    later(house, 60);
    await signIn(house, staff.email).expect(201);
    expect(await guess(staff.email, 5)).toEqual([401, 401, 401, 401, 401]);
  });

  it('at the same moment counts each guess, also through another replica on the same database', async () => {
    const statuses = (
      await Promise.all(Array.from({ length: 30 }, () => signIn(house, staff.email, { password: '当てずっぽう' })))
    ).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5);
    expect(statuses.every((status) => status === 401 || status === 429)).toBe(true);
    const rows = await house.database.query<{ failures: number }>(
      `select failures from sign_in_failure where subject like 'account:%'`,
    );
    expect(rows[0]!.failures).toBe(statuses.filter((status) => status === 401).length);
  });

  it('counts by account, not by what was typed: whatever spelling finds an account counts for it, and no other finds it', async () => {
    await house.database.query(`update person set email = 'saitama-kikuchi@pref.example' where id = $1`, [staff.id]);
    // Letters that programs fold each in their own way: I with a dot, dotless i, long s, the sign of Kelvin, full
    // width, ligatures.
    const odd: Record<string, string[]> = {
      s: ['S', '\u017f', 'Ｓ'],
      k: ['K', '\u212a', 'Ｋ'],
      i: ['I', '\u0130', '\u0131', 'i\u0307'],
      a: ['A', 'Ａ', 'á'],
    };
    const spelling = fc
      .tuple(
        ...[...'saitama-kikuchi@pref.example'].map((letter) =>
          fc.oneof(
            { arbitrary: fc.constant(letter), weight: 8 },
            { arbitrary: fc.constantFrom(letter, ...(odd[letter] ?? [letter.toUpperCase()])), weight: 2 },
          ),
        ),
      )
      .map((letters) => letters.join(''));
    const subjectOf = async (typed: string) =>
      (
        await house.database.query<{ subject: string; found: boolean }>(
          `select attempt_subject('account', $1) as subject, exists (select from accounts_of_address($1)) as found`,
          [typed],
        )
      )[0]!;
    const { subject: own } = await subjectOf('saitama-kikuchi@pref.example');
    await fc.assert(
      fc.asyncProperty(spelling, async (typed) => {
        const { subject, found } = await subjectOf(typed);
        expect(found).toBe(subject === own);
        expect(found).toBe(
          typed.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) === 'saitama-kikuchi@pref.example',
        );
      }),
      { numRuns: 300 },
    );

    await guess('Saitama-Kikuchi@pref.example', 5);
    await signIn(house, 'saitama-kikuchi@PREF.example').expect(429);
    expect((await signIn(house, 'sa\u0130tama-kikuchi@pref.example').expect(401)).body.code).toBe('signInFailed');
    await house.database.query('update person set email = $2 where id = $1', [staff.id, staff.email]);
  });

  it('never waits longer than its longest step, also after the clock was set back', async () => {
    await guess(staff.email, 6);
    const now = house.clock.now();
    house.clock.set('2023-11-24T09:00:00+09:00');
    await signIn(house, staff.email).expect(201);
    house.clock.set(now);
  });

  it('from one address at many accounts waits as well, but later', async () => {
    await house.database.query(
      `insert into sign_in_failure (subject, failures, at) values ('from:127.0.0.1', 99, $1)`,
      [house.clock.now()],
    );
    await signIn(house, 'a@pref.example', { password: '当てずっぽう' }).expect(401);
    await signIn(house, 'b@pref.example', { password: '当てずっぽう' }).expect(429);
    later(house, 60);
    await signIn(house, staff.email).expect(201);
  });

  it('counts an IPv6 network as one address: whoever has one of its addresses has them all', async () => {
    const behind = await house.replica({ TRUST_PROXY: '1', BANSO_PUBLIC_URL: 'https://banso.test' });
    try {
      const at = (address: string) => ({ 'x-forwarded-for': address, 'x-forwarded-proto': 'https' });
      for (const address of ['2001:db8:1:2::a', '2001:db8:1:2:ffff::b', '2001:db8:1:3::a']) {
        await signIn(behind, 'a@pref.example', { password: '当てずっぽう' }).set(at(address)).expect(401);
        await behind.browser(null).post('/password-resets', { email: 'a@pref.example' }).set(at(address)).expect(202);
      }
      const counts = await house.database.query<{ failures: number }>(
        `select failures from sign_in_failure where subject ~ '^(from|address):' order by failures`,
      );
      expect(counts.map(({ failures }) => failures)).toEqual([1, 1, 2, 2]);
    } finally {
      await behind.close();
    }
  });

  it('leaves lines in the audit log, without the address where nobody is known', async () => {
    await guess(staff.email, 5);
    await signIn(house, 'secret.person@pref.example', { password: '当てずっぽう' });
    expect(await lines(house, staff.id)).toEqual([...Array(5).fill('session:refused'), 'account:locked']);
    const strangers = await house.database.query<{ tenant_id: number | null; subject_id: string; text: string }>(
      `select tenant_id, subject_id, a::text as text from audit_entry a where person_id is null order by id desc limit 1`,
    );
    expect(strangers[0]).toMatchObject({ tenant_id: null, subject_id: expect.stringMatching(/^[0-9a-f]{24}$/) });
    expect(strangers[0]!.text).not.toContain('secret.person');
  });
});

describe('signing in and out', () => {
  it('leaves a line each', async () => {
    const cookie = cookieOf(await signIn(house, staff.email).expect(201));
    await request(house.address).delete('/api/v1/session').set('cookie', cookie).expect(204);
    expect(await lines(house, staff.id)).toEqual(['session:open', 'session:end']);
    await request(house.address).get('/api/v1/session').set('cookie', cookie).expect(401);
  });

  it('knows the password however its signs are typed, and nothing else', async () => {
    await signIn(house, staff.email.toUpperCase(), { password: PASSWORD.normalize('NFD') }).expect(201);
    for (const other of [`${PASSWORD}。`, `${PASSWORD} `, ` ${PASSWORD}`])
      await signIn(house, staff.email, { password: other }).expect(401);
    await signIn(house, staff.email, { password: '' }).expect(422);
  });

  it('requirement 14: is refused from another site', async () => {
    expect((await signIn(house, staff.email).set('origin', 'https://evil.example').expect(403)).body.code).toBe(
      'wrongOrigin',
    );
    expect((await signIn(house, staff.email).set('sec-fetch-site', 'cross-site').expect(403)).body.code).toBe(
      'wrongOrigin',
    );
    await signIn(house, staff.email).set('origin', house.address).set('sec-fetch-site', 'same-origin').expect(201);
  });

  it('says before it in which ways one can sign in', async () => {
    expect((await request(house.address).get('/api/v1/info').expect(200)).body).toMatchObject({
      mode: 'demo',
      oidcName: null,
    });
    const off = await request(house.address).get('/api/v1/session/oidc').expect(302);
    expect(off.headers.location).toBe('/sign-in?refused=oidcOff');
  });
});

describe('production', () => {
  it('refuses to open on a database with accounts of the demo', async () => {
    const settings = {
      BANSO_MODE: 'production',
      DATABASE_APP_URL: 'postgres://x@127.0.0.1/x',
      SMTP_URL: 'smtp://mail:25',
      TRUST_PROXY: 'true',
      BANSO_PUBLIC_URL: 'https://banso.pref.example',
      BANSO_SECRET: Buffer.alloc(32, 1).toString('base64'),
    };
    const empty = await openHouse('2026-11-24T09:00:00+09:00', settings);
    try {
      const organisation = await empty.story.organisation({ tenantId: await empty.story.tenant('20') });
      const chief = await account(empty, await empty.story.person({ organisation, role: 'admin' }));
      // An address of a real office may end in .example: it is who the demo made that counts, whatever they are called
      // now.
      expect(chief.email).toMatch(/\.example$/);
      await expect(empty.openAgain(settings)).resolves.toBeUndefined();
      const demo = demoStory('2026-11-24' as CivilDay)
        .people.filter((person) => person.account)
        .map((person) => demoId(person.key));
      expect(
        (await empty.database.query<{ ids: string[] }>('select demo_account_ids()::text[] as ids'))[0]!.ids.sort(),
      ).toEqual(demo.sort());
      await empty.database.query(
        'insert into person (id, tenant_id, organisation_id, name, kana, email) values ($1, $2, $3, $4, $4, $5)',
        [demo[0], organisation.tenantId, organisation.id, '信濃 花子', 'hanako@pref.test'],
      );
      await expect(empty.openAgain(settings)).resolves.toBeUndefined();
      await empty.database.query(
        `insert into credential (person_id, password_hash, changed_at) values ($1, 'x', now())`,
        [demo[0]],
      );
      await expect(empty.openAgain(settings)).rejects.toThrow(/accounts of the demo/);
    } finally {
      await empty.close();
    }
  });
});
