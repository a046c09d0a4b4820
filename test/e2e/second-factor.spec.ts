import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { rollSecrets } from '@banso/cli';
import { DEMO_SECRET } from '@banso/config';
import { removeSecondFactorByHand } from '@banso/identity';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request from 'supertest';
import {
  account,
  codeNow,
  cookieOf,
  later,
  lines,
  PASSWORD,
  Signed,
  signedIn,
  signIn,
  withSecondFactor,
} from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let office: OrganisationRow;
let staff: PersonRow;
let manager: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00', { BANSO_REQUIRE_SECOND_FACTOR: 'admin,manager' });
  office = await house.story.organisation({ tenantId: await house.story.tenant('20') });
});
afterAll(() => house.close());
beforeEach(async () => {
  staff = await account(house, await house.story.person({ organisation: office, role: 'staff' }));
  manager = await account(house, await house.story.person({ organisation: office, role: 'manager' }));
});

describe('a second factor of one’s own choice', () => {
  it('is set up with the password and holds from its first code on', async () => {
    const browser = await signedIn(house, staff.email);
    expect((await browser.get('/second-factor').expect(200)).body).toEqual({
      isSetUp: false,
      confirmedAt: null,
      recoveryCodesLeft: 0,
      isRequired: false,
      hasPassword: true,
    });
    expect((await browser.post('/second-factor', { password: 'ちがいます' }).expect(422)).body.errors).toMatchObject([
      { field: 'password' },
    ]);
    const { secret, uri } = (await browser.post('/second-factor', { password: PASSWORD }).expect(201)).body;
    expect(uri).toMatch(new RegExp(`^otpauth://totp/.*secret=${secret}&algorithm=SHA1&digits=6&period=30`));
    await signIn(house, staff.email).expect(201); // begun, not confirmed: signing in has not changed
    await browser.post('/second-factor/confirmation', { code: '000000' }).expect(422);

    const before = browser.cookie;
    const confirmed = await browser.post('/second-factor/confirmation', { code: codeNow(house, secret) }).expect(201);
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    browser.cookie = cookieOf(confirmed);
    expect(browser.cookie).not.toBe(before);
    await new Signed(house, before).get('/session').expect(401);
    expect((await browser.get('/second-factor')).body).toMatchObject({ isSetUp: true, recoveryCodesLeft: 10 });
    expect((await signIn(house, staff.email).expect(401)).body.code).toBe('secondFactorNeeded');
    expect(await lines(house, staff.id)).toContain('secondFactor:setUp');
  });

  it('lies encrypted in the database, its recovery codes hashed, and no answer with them is kept', async () => {
    const browser = await signedIn(house, staff.email);
    const answer = await browser
      .post('/second-factor', { password: PASSWORD })
      .set('idempotency-key', 'once')
      .expect(201);
    const { recoveryCodes } = (
      await browser.post('/second-factor/confirmation', { code: codeNow(house, answer.body.secret) }).expect(201)
    ).body;
    const rows = await house.database.query<{ text: string }>(
      `select f::text || (select string_agg(c::text, ' ') from recovery_code c where c.person_id = f.person_id) as text from second_factor f where person_id = $1`,
      [staff.id],
    );
    expect(rows[0]!.text).not.toContain(answer.body.secret);
    for (const code of recoveryCodes) expect(rows[0]!.text).not.toContain(code);
    expect(await house.database.query('select from idempotency where person_id = $1', [staff.id])).toEqual([]);
  });

  it('asks for the code only after the right password', async () => {
    await withSecondFactor(house, await signedIn(house, staff.email));
    expect((await signIn(house, staff.email, { password: 'ちがいます' }).expect(401)).body.code).toBe('signInFailed');
    expect((await signIn(house, staff.email, { password: 'ちがいます', code: '123456' }).expect(401)).body.code).toBe(
      'signInFailed',
    );
    expect((await signIn(house, staff.email).expect(401)).body.code).toBe('secondFactorNeeded');
  });

  it('bad input: a code that was used is refused the second time, as is an older one', async () => {
    const { secret } = await withSecondFactor(house, await signedIn(house, staff.email));
    const code = codeNow(house, secret);
    const former = codeNow(house, secret, -1);
    await signIn(house, staff.email, { code }).expect(201);
    expect((await signIn(house, staff.email, { code }).expect(401)).body.code).toBe('secondFactorWrong');
    expect((await signIn(house, staff.email, { code: former }).expect(401)).body.code).toBe('secondFactorWrong');
    later(house, 30);
    await signIn(house, staff.email, { code: codeNow(house, secret) }).expect(201);
  });

  it('one code opens one session, however many try it at the same moment', async () => {
    const { secret } = await withSecondFactor(house, await signedIn(house, staff.email));
    const code = codeNow(house, secret);
    const statuses = (await Promise.all(Array.from({ length: 4 }, () => signIn(house, staff.email, { code })))).map(
      (answer) => answer.status,
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  });

  it('allows for clocks that differ by half a minute, and for digits of any width', async () => {
    const { secret } = await withSecondFactor(house, await signedIn(house, staff.email));
    const wide = codeNow(house, secret, 1).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    await signIn(house, staff.email, { code: `${wide.slice(0, 3)} ${wide.slice(3)}` }).expect(201);
    later(house, 300);
    await signIn(house, staff.email, { code: codeNow(house, secret, 2) }).expect(401);
    await signIn(house, staff.email, { code: codeNow(house, secret, -2) }).expect(401);
  });

  it('wrong codes wait like wrong passwords', async () => {
    await withSecondFactor(house, await signedIn(house, staff.email));
    for (let n = 0; n < 5; n++) await signIn(house, staff.email, { code: '000000' }).expect(401);
    await signIn(house, staff.email, { code: '000000' }).expect(429);
    expect(await lines(house, staff.id)).toContain('account:locked');
  });

  it('recovery codes work once each, and can be renewed', async () => {
    const { recoveryCodes } = await withSecondFactor(house, await signedIn(house, staff.email));
    const browser = await signedIn(house, staff.email, { code: recoveryCodes[0]!.toLowerCase().replaceAll('-', ' ') });
    expect((await signIn(house, staff.email, { code: recoveryCodes[0] }).expect(401)).body.code).toBe(
      'secondFactorWrong',
    );
    expect((await browser.get('/second-factor')).body.recoveryCodesLeft).toBe(9);
    const renewed = (await browser.post('/second-factor/recovery-codes', { code: recoveryCodes[1] }).expect(201)).body
      .recoveryCodes;
    await signIn(house, staff.email, { code: recoveryCodes[2] }).expect(401);
    await signIn(house, staff.email, { code: renewed[0] }).expect(201);
    expect(await lines(house, staff.id)).toEqual(
      expect.arrayContaining(['secondFactor:recoveryCode', 'secondFactor:renewCodes']),
    );
  });

  it('moves to another phone with the present code; the old one holds until then', async () => {
    const browser = await signedIn(house, staff.email);
    const old = await withSecondFactor(house, browser);
    expect((await browser.post('/second-factor', { password: PASSWORD }).expect(422)).body.errors).toMatchObject([
      { field: 'code' },
    ]);
    const { secret } = (
      await browser.post('/second-factor', { password: PASSWORD, code: codeNow(house, old.secret) }).expect(201)
    ).body;
    later(house, 60);
    await signIn(house, staff.email, { code: codeNow(house, old.secret) }).expect(201);
    browser.cookie = cookieOf(
      await browser.post('/second-factor/confirmation', { code: codeNow(house, secret) }).expect(201),
    );
    later(house, 60);
    await signIn(house, staff.email, { code: codeNow(house, old.secret) }).expect(401);
    await signIn(house, staff.email, { code: codeNow(house, secret) }).expect(201);
  });

  it('can be removed with a code where no role requires it', async () => {
    const browser = await signedIn(house, staff.email);
    const { secret } = await withSecondFactor(house, browser);
    await browser.delete('/second-factor', { code: '000000' }).expect(422);
    await browser.delete('/second-factor', { code: codeNow(house, secret) }).expect(204);
    await signIn(house, staff.email).expect(201);
    expect((await browser.delete('/second-factor', { code: '000000' }).expect(409)).body.code).toBe('noSecondFactor');
    expect(await lines(house, staff.id)).toContain('secondFactor:remove');
  });
});

describe('a role that requires a second factor', () => {
  it('opens nothing but the account until it is set up; the first code makes the session a full one', async () => {
    const browser = await signedIn(house, manager.email);
    expect((await browser.get('/session').expect(200)).body).toMatchObject({
      mustSetUpSecondFactor: true,
      roles: [],
      capabilities: [],
      tenant: null,
    });
    for (const path of ['/engagements', '/people', '/desk', '/transfers'])
      expect((await browser.get(path).expect(403)).body.code).toBe('secondFactorMissing');
    expect(
      (
        await browser
          .post('/api-tokens', { name: '裏口', scope: ['engagement:read'], expiresOn: '2026-12-24' })
          .expect(422)
      ).body.errors,
    ).toMatchObject([{ field: 'scope' }]);

    await withSecondFactor(house, browser);
    expect((await browser.get('/session').expect(200)).body).toMatchObject({
      mustSetUpSecondFactor: false,
      roles: ['manager'],
    });
    await browser.get('/engagements').expect(200);
  });

  it('shows a limited session no row of the database', async () => {
    const browser = await signedIn(house, manager.email);
    const [row] = await house.database.query<{ token: Buffer }>(
      'select token_hash as token from session where person_id = $1 and limited',
      [manager.id],
    );
    const client = await house.asApplication();
    await client.query('begin');
    await client.query('select enter($1, $2)', [row!.token, house.clock.now()]);
    for (const table of ['engagement', 'visit', 'role_holding', 'audit_entry', 'reminder', 'tenant'])
      expect((await client.query(`select from ${table}`)).rowCount).toBe(table === 'role_holding' ? 1 : 0);
    await client.query('rollback');
    await client.end();
    await browser.get('/session').expect(200);
  });

  it('keeps it: it can be moved, not removed', async () => {
    const browser = await signedIn(house, manager.email);
    const { secret } = await withSecondFactor(house, browser);
    expect((await browser.delete('/second-factor', { code: codeNow(house, secret) }).expect(409)).body.code).toBe(
      'secondFactorRequired',
    );
    expect((await browser.get('/second-factor')).body.isRequired).toBe(true);
  });

  it('a role that begins later does not ask yet', async () => {
    const next = await account(
      house,
      await house.story.person({ organisation: office, role: 'manager', from: '2027-04-01' }),
    );
    expect((await signIn(house, next.email).expect(201)).body.mustSetUpSecondFactor).toBe(false);
  });
});

describe('when the phone is lost', () => {
  it('an administrator asks for the removal, another manager consents, and every way in of the person is shut', async () => {
    const admin = await house.story.person({ organisation: office, role: 'admin' });
    const auditor = await house.story.person({ organisation: office, role: 'auditor' });
    const browser = await signedIn(house, manager.email);
    await withSecondFactor(house, browser);
    const asked = (await house.browser(admin).delete(`/people/${manager.id}/second-factor`).expect(202)).body;
    await browser.get('/session').expect(200); // until somebody consents nothing happens
    expect((await browser.post(`/consents/${asked.id}/agreement`).expect(403)).body.code).toBe('consentOwn');
    await house.browser(auditor).post(`/consents/${asked.id}/agreement`).expect(201);
    await browser.get('/session').expect(401);
    expect((await signIn(house, manager.email).expect(201)).body.mustSetUpSecondFactor).toBe(true);
    expect(await lines(house, admin.id)).toEqual(expect.arrayContaining(['consent:ask']));
    expect(await lines(house, auditor.id)).toEqual(expect.arrayContaining(['consent:give']));
    expect((await house.browser(admin).delete(`/people/${manager.id}/second-factor`).expect(409)).body.code).toBe(
      'noSecondFactor',
    );
    expect((await house.browser(admin).delete(`/people/${admin.id}/second-factor`).expect(409)).body.code).toBe(
      'ownSecondFactor',
    );
  });

  it('the operator removes it where nobody can consent; the audit log says so', async () => {
    const browser = await signedIn(house, staff.email);
    await withSecondFactor(house, browser);
    await expect(
      removeSecondFactorByHand(house.database.url, 'nobody@pref.example', null, house.clock.now()),
    ).rejects.toThrow(/no account/);
    expect(await removeSecondFactorByHand(house.database.url, staff.email.toUpperCase(), null, house.clock.now())).toBe(
      staff.name,
    );
    await browser.get('/session').expect(401);
    await signIn(house, staff.email).expect(201);
    expect(
      await house.database.query(
        `select change from audit_entry where action = 'secondFactor:remove' and subject_id = $1`,
        [staff.id],
      ),
    ).toEqual([{ change: { by: 'operator' } }]);
    await expect(removeSecondFactorByHand(house.database.url, staff.email, null, house.clock.now())).rejects.toThrow(
      /no second factor/,
    );
  });
});

describe('requirement 33: when the key has changed', () => {
  it('a code is refused in words, a recovery code still opens, and with the old key for reading everything works until it is rolled', async () => {
    const { secret, recoveryCodes } = await withSecondFactor(house, await signedIn(house, staff.email));
    const [old, present] = [DEMO_SECRET, randomBytes(32).toString('base64')];
    const openWith = async (
      settings: Record<string, string>,
      work: (address: string) => Promise<void>,
    ): Promise<void> => {
      const other = await house.replica(settings);
      try {
        await work(other.address);
      } finally {
        await other.close();
      }
    };
    const enter = (address: string, code: string) =>
      request(address).post('/api/v1/session').send({ email: staff.email, password: PASSWORD, code });
    await openWith({ BANSO_SECRET: present }, async (address) => {
      const refused = await enter(address, codeNow(house, secret)).expect(409);
      expect(refused.body).toMatchObject({
        code: 'secondFactorUnreadable',
        detail: expect.stringContaining('予備コード'),
      });
      const cookie = cookieOf(await enter(address, recoveryCodes[0]!).expect(201));
      // From there the person sets up a new one with another recovery code.
      await request(address)
        .post('/api/v1/second-factor')
        .set('cookie', cookie)
        .send({ password: PASSWORD, code: codeNow(house, secret) })
        .expect(409);
      await request(address)
        .post('/api/v1/second-factor')
        .set('cookie', cookie)
        .send({ password: PASSWORD, code: recoveryCodes[1]! })
        .expect(201);
    });
    later(house, 60);
    await openWith({ BANSO_SECRET: present, BANSO_SECRET_OLD: old }, async (address) => {
      await enter(address, codeNow(house, secret)).expect(201);
    });
    const said: string[] = [];
    expect(
      await rollSecrets(house.database.url, { secret: present, oldSecrets: [] }, house.clock.now(), (line) =>
        said.push(line),
      ),
    ).toBe(false);
    expect(said.join()).toContain('cannot be read');
    expect(
      await rollSecrets(house.database.url, { secret: present, oldSecrets: [old] }, house.clock.now(), () => undefined),
    ).toBe(true);
    later(house, 60);
    await openWith({ BANSO_SECRET: present }, async (address) => {
      await enter(address, codeNow(house, secret)).expect(201);
    });
    expect(await lines(house, null)).toContain('secret:roll');
    await rollSecrets(house.database.url, { secret: old, oldSecrets: [present] }, house.clock.now(), () => undefined);
  });
});
