import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundTenant, inviteByHand } from '@banso/identity';
import { PASSWORD, signIn } from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
});
afterAll(() => house.close());

const nobody = { organisation: null, tenant: null, jurisdiction: [] };
const invite = (who: Partial<Parameters<typeof inviteByHand>[1]>) =>
  inviteByHand(
    house.database.url,
    { ...nobody, email: 'chief@pref.test', name: '山田 太郎', role: 'admin', ...who },
    'https://banso.pref.test',
    house.clock.now(),
  );
const choosePassword = (link: string) =>
  house.browser(null).post('/account-links/use', { token: link.split('#')[1], password: PASSWORD });

describe('an empty installation', () => {
  it('gets its first tenant and administrator by hand, without mail', async () => {
    await expect(invite({})).rejects.toThrow(/There is no tenant yet/);
    await expect(foundTenant(house.database.url, '48')).rejects.toThrow(/no prefecture "48"/);
    expect(await foundTenant(house.database.url, '20')).toBe('長野県');
    await expect(foundTenant(house.database.url, '20')).rejects.toThrow(/is a tenant already/);

    const link = await invite({});
    expect(link).toMatch(/^https:\/\/banso\.pref\.test\/set-password#[A-Za-z0-9_-]{43}$/);
    await choosePassword(link).expect(204);
    const session = await signIn(house, 'chief@pref.test').expect(201);
    expect(session.body).toMatchObject({
      roles: ['admin'],
      tenant: { prefectureCode: '20', kind: 'prefecture', field: ['20'] },
      affiliations: [{ organisation: '長野県' }],
    });
    await expect(invite({})).rejects.toThrow(/has an account already/);
    expect(await house.database.query('select from mail')).toEqual([]);
    expect(await house.database.query(`select action from audit_entry where change->>'by' = 'operator'`)).toEqual([
      { action: 'invitation:create' },
    ]);
  });

  it('sends a second link where the first was lost; the first ends', async () => {
    const [first, second] = [await invite({ email: 'second@pref.test' }), await invite({ email: 'second@pref.test' })];
    await choosePassword(first).expect(410);
    await choosePassword(second).expect(204);
    expect(
      await house.database.query(
        `select from role_holding r join person p on p.id = r.person_id where p.email = 'second@pref.test'`,
      ),
    ).toHaveLength(1);
  });

  it('gets people of a bureau only here; they belong to no tenant and see totals', async () => {
    await expect(invite({ email: 'b@bureau.test', role: 'bureau' })).rejects.toThrow(/needs the name of the bureau/);
    await expect(invite({ email: 'b@bureau.test', role: 'bureau', organisation: '関東信越厚生局' })).rejects.toThrow(
      /--jurisdiction/,
    );
    await expect(
      invite({ email: 'b@bureau.test', role: 'bureau', organisation: '関東信越厚生局', jurisdiction: ['20', '99'] }),
    ).rejects.toThrow(/Not all of/);
    await choosePassword(
      await invite({
        email: 'b@bureau.test',
        role: 'bureau',
        organisation: '関東信越厚生局',
        jurisdiction: ['20', '11'],
      }),
    ).expect(204);
    await choosePassword(
      await invite({ email: 'c@bureau.test', role: 'bureau', organisation: '関東信越厚生局' }),
    ).expect(204);
    expect((await signIn(house, 'b@bureau.test').expect(201)).body).toMatchObject({ roles: ['bureau'], tenant: null });
  });

  it('takes the names and addresses that the screens take, and no others', async () => {
    for (const name of ['山田\u202e太郎', '山田\n太郎', ' ', 'x'.repeat(101)])
      await expect(invite({ email: 'e@pref.test', name })).rejects.toThrow(/No name/);
    const bureau = { email: 'e@bureau.test', role: 'bureau' as const, jurisdiction: ['20'] };
    await expect(invite({ ...bureau, organisation: '関東\u200b信越厚生局' })).rejects.toThrow(/No name/);
    for (const email of ['e@pref', 'e@pref.test\nBcc: x@pref.test', 'e e@pref.test'])
      await expect(invite({ email })).rejects.toThrow(/No mail address/);
    expect(await house.database.query(`select from person where email like 'e@%' or email like 'e %'`)).toEqual([]);
  });

  it('asks which tenant where there are several, and knows its organisations', async () => {
    await foundTenant(house.database.url, '11');
    await expect(invite({ email: 'd@pref.test' })).rejects.toThrow(/--tenant/);
    await expect(invite({ email: 'd@pref.test', tenant: '11', organisation: '長野県' })).rejects.toThrow(
      /There are: 埼玉県/,
    );
    // Somebody may work for two prefectures, and neither is told of the other.
    await invite({ email: 'chief@pref.test', tenant: '11' });
    await choosePassword(await invite({ email: 'd@pref.test', tenant: '11', role: 'manager' })).expect(204);
    expect((await signIn(house, 'd@pref.test').expect(201)).body).toMatchObject({
      roles: ['manager'],
      tenant: { prefectureCode: '11' },
    });
  });
});
