import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { lines } from './support/accounts.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let elsewhere: OrganisationRow;
let admin: PersonRow;
let manager: PersonRow;
let auditor: PersonRow;
let newcomer: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00', { BANSO_PUBLIC_URL: 'http://banso.test' });
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId, name: '地域包括ケア課' });
  elsewhere = await house.story.organisation({ tenantId: await house.story.tenant('11') });
  admin = await house.story.person({ organisation: office, role: 'admin', name: '諏訪部 学' });
  manager = await house.story.person({ organisation: office, role: 'manager', name: '乗鞍 誠' });
  auditor = await house.story.person({ organisation: office, role: 'auditor', name: '木曽 清' });
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.database.query('delete from mail');
  newcomer = await house.story.person({ organisation: office, name: '新任 一子' });
});

const as = (person: PersonRow) => house.browser(person);
const grant = (by: PersonRow, to: PersonRow, role = 'staff') =>
  as(by).post(`/people/${to.id}/roles`, { role, organisationId: office.id, fromOn: '2026-11-24' });
const ask = async (to = newcomer, role = 'staff'): Promise<string> =>
  (await grant(admin, to, role).expect(202)).body.id;
const agree = (by: PersonRow, id: string) => as(by).post(`/consents/${id}/agreement`);
const rolesOf = async (person: PersonRow): Promise<string[]> =>
  (await house.database.query<{ role: string }>('select role from role_holding where person_id = $1', [person.id])).map(
    ({ role }) => role,
  );
const mails = () =>
  house.database.query<{ to_address: string; subject: string; body: string }>(
    'select to_address, subject, body from mail order by to_address',
  );

describe('requirement 30: a role that reads records', () => {
  it('waits until a manager or an auditor consents; the person, the managers and the auditors read of it', async () => {
    const answer = await grant(admin, newcomer).expect(202);
    expect(answer.body).toMatchObject({
      act: 'role',
      state: 'waiting',
      role: 'staff',
      person: { name: '新任 一子' },
      askedBy: { name: '諏訪部 学' },
      mayConsent: false,
      mayWithdraw: true,
    });
    expect(await rolesOf(newcomer)).toEqual([]);
    expect((await mails()).map((mail) => [mail.to_address, mail.subject]).sort()).toEqual(
      [
        [auditor.email, '【伴走】承認のお願い'],
        [manager.email, '【伴走】承認のお願い'],
        [newcomer.email, '【伴走】あなたのアカウントについて申請がありました'],
      ].sort(),
    );
    const toManager = (await mails()).find((mail) => mail.to_address === manager.email)!;
    expect(toManager.body).toContain(
      '新任 一子さんに「担当職員」の役割を付ける（地域包括ケア課、R8.11.24から期限なし）',
    );
    expect(toManager.body).toContain('期限はR8.12.8です。');
    expect(toManager.body).toContain('http://banso.test/consents');

    const { items } = (await as(manager).get('/consents?state=waiting').expect(200)).body;
    expect(items).toContainEqual(expect.objectContaining({ id: answer.body.id, mayConsent: true }));
    expect((await agree(manager, answer.body.id).expect(201)).body).toMatchObject({
      state: 'consented',
      decidedBy: { name: '乗鞍 誠' },
    });
    expect(await rolesOf(newcomer)).toEqual(['staff']);
    await as(newcomer).get('/engagements').expect(200);
    expect(
      (await mails())
        .filter((mail) => mail.subject.includes('承認されました'))
        .map((mail) => mail.to_address)
        .sort(),
    ).toEqual([admin.email, auditor.email, manager.email, newcomer.email].sort());
    expect((await agree(auditor, answer.body.id).expect(409)).body.code).toBe('consentDecided');
    expect([(await lines(house, admin.id)).at(-1), (await lines(house, manager.id)).slice(-2)]).toEqual([
      'consent:ask',
      ['consent:give', 'user:write'],
    ]);
  });

  it('is granted by nobody to themselves, and nobody consents to their own', async () => {
    for (const role of ['staff', 'manager', 'admin', 'expert'])
      expect((await grant(admin, admin, role).expect(403)).body.code).toBe('ownRole');
    const forManager = await ask(manager, 'staff');
    expect((await agree(manager, forManager).expect(403)).body.code).toBe('consentOwn');
    await agree(auditor, forManager).expect(201);
    // An administrator who is a manager as well asks, and another one has to consent.
    const both = await house.story.person({ organisation: office, role: 'admin' });
    await house.story.role(both, 'manager', office);
    const own = (await grant(both, newcomer).expect(202)).body.id;
    expect((await agree(both, own).expect(403)).body.code).toBe('consentOwn');
    await agree(manager, own).expect(201);
    await agree(admin, own).expect(403);
    await house.database.query(`delete from role_holding where person_id = $1`, [both.id]);
  });

  it('cannot be had by way of a consenter of one’s own making: manager and auditor need consent too', async () => {
    for (const role of ['manager', 'auditor', 'peer', 'expert']) {
      const puppet = await house.story.person({ organisation: office });
      await ask(puppet, role);
      expect(await rolesOf(puppet)).toEqual([]);
      await as(puppet).get('/consents').expect(403);
    }
  });

  it('a second administrator is granted at once, and all are told', async () => {
    await grant(admin, newcomer, 'admin').expect(201);
    expect((await mails()).map((mail) => mail.to_address).sort()).toEqual(
      [auditor.email, manager.email, newcomer.email].sort(),
    );
    await house.database.query('delete from role_holding where person_id = $1', [newcomer.id]);
  });

  it('can be refused with a reason that the asker reads, withdrawn, and lapses after fourteen days; asking twice is refused', async () => {
    const first = await ask();
    expect((await grant(admin, newcomer).expect(409)).body.code).toBe('consentWaits');
    await as(auditor).post(`/consents/${first}/refusal`, {}).expect(422);
    expect(
      (await as(auditor).post(`/consents/${first}/refusal`, { comment: '異動の内示と合いません。' }).expect(201)).body,
    ).toMatchObject({ state: 'refused', comment: '異動の内示と合いません。' });
    expect((await mails()).find((mail) => mail.to_address === admin.email)!.body).toContain(
      '理由: 異動の内示と合いません。',
    );
    const second = await ask();
    expect((await as(admin).post(`/consents/${second}/withdrawal`).expect(201)).body.state).toBe('withdrawn');
    const third = await ask();
    house.clock.set('2026-12-09T00:00:00+09:00');
    expect((await agree(manager, third).expect(409)).body.code).toBe('consentLapsed');
    expect((await as(manager).get(`/consents/${third}`).expect(200)).body).toMatchObject({
      state: 'lapsed',
      mayConsent: false,
    });
    house.clock.set('2026-11-24T09:00:00+09:00');
    expect(await rolesOf(newcomer)).toEqual([]);
  });

  it('a longer term is a grant; a shorter one is not', async () => {
    const id = await ask();
    await agree(manager, id).expect(201);
    await as(admin).patch(`/role-holdings/${id}`, { untilOn: '2027-03-31' }, 1).expect(200);
    const longer = (await as(admin).patch(`/role-holdings/${id}`, { untilOn: '2028-03-31' }, 2).expect(202)).body;
    expect(longer).toMatchObject({ act: 'term', untilOn: '2028-03-31' });
    await agree(auditor, longer.id).expect(201);
    expect((await as(admin).get(`/people/${newcomer.id}`)).body.roles[0].untilOn).toBe('2028-03-31');
  });

  it('is not carried out when the address behind it has changed since', async () => {
    const id = await ask();
    await house.database.query(`update person set email = 'other@pref.test' where id = $1`, [newcomer.id]);
    expect((await agree(manager, id).expect(409)).body.code).toBe('consentChanged');
  });

  it('of another prefecture does not exist', async () => {
    const stranger = await house.story.person({ organisation: elsewhere, role: 'manager' });
    const id = await ask();
    await agree(stranger, id).expect(404);
    await as(stranger).get(`/consents/${id}`).expect(404);
    expect((await as(stranger).get('/consents').expect(200)).body.items).toEqual([]);
  });
});

describe('a role that is taken back or ended', () => {
  it('is told to the person, the managers and the auditors, as its granting was', async () => {
    await agree(manager, await ask()).expect(201);
    const { id, version } = (await as(admin).get(`/people/${newcomer.id}`)).body.roles[0];
    await house.database.query('delete from mail');
    await as(admin).patch(`/role-holdings/${id}`, { untilOn: '2027-03-31' }, version).expect(200);
    const all = [auditor.email, manager.email, newcomer.email].sort();
    expect((await mails()).map((mail) => mail.to_address)).toEqual(all);
    const [told] = await mails();
    expect(told!.body).toContain('新任 一子さんの「担当職員」の役割を終える（地域包括ケア課、R9.3.31まで）');
    await house.database.query('delete from mail');
    await as(admin)
      .delete(`/role-holdings/${id}`, undefined, version + 1)
      .expect(204);
    expect((await mails()).map((mail) => mail.to_address)).toEqual(all);
    expect((await mails())[0]!.body).toContain('新任 一子さんの「担当職員」の役割を取り消す（地域包括ケア課）');
  });
});

describe('an auditor’s address', () => {
  it('changes only once a second person has consented; the old address is told, and other details change at once', async () => {
    const version = (await as(admin).get(`/people/${auditor.id}`)).body.version;
    const changed = (
      await as(admin).patch(`/people/${auditor.id}`, { email: 'puppet@pref.test', post: '主幹' }, version).expect(200)
    ).body;
    expect(changed).toMatchObject({ email: auditor.email, waitingEmail: 'puppet@pref.test', post: '主幹' });
    expect((await mails()).map((mail) => mail.to_address).sort()).toEqual([auditor.email, manager.email].sort());
    const { items } = (await as(auditor).get(`/consents?person=${auditor.id}&state=waiting`).expect(200)).body;
    expect(items[0]).toMatchObject({
      act: 'address',
      oldAddress: auditor.email,
      newAddress: 'puppet@pref.test',
      mayConsent: false,
    });
    expect((await agree(auditor, items[0].id).expect(403)).body.code).toBe('consentOwn');
    await as(manager)
      .post(`/consents/${items[0].id}/refusal`, { comment: '本人に確かめました。変えていないそうです。' })
      .expect(201);
    expect((await as(admin).get(`/people/${auditor.id}`)).body).toMatchObject({
      email: auditor.email,
      waitingEmail: null,
    });
  });

  it('of somebody without a role changes at once, and the old address is told', async () => {
    expect(
      (await as(admin).patch(`/people/${newcomer.id}`, { email: 'new.address@pref.test' }, 1).expect(200)).body,
    ).toMatchObject({ email: 'new.address@pref.test', waitingEmail: null });
    expect((await mails()).map((mail) => mail.to_address).sort()).toEqual(
      [auditor.email, manager.email, newcomer.email].sort(),
    );
  });
});

describe('an office that has nobody to ask', () => {
  it('names its first manager once: not two at a moment, and not another for one that was taken back', async () => {
    const fresh = await house.story.organisation({ tenantId: await house.story.tenant('14') });
    const chief = await house.story.person({ organisation: fresh, role: 'admin' });
    const [first, second] = [
      await house.story.person({ organisation: fresh }),
      await house.story.person({ organisation: fresh }),
    ];
    const give = (to: PersonRow, role: string) =>
      as(chief).post(`/people/${to.id}/roles`, { role, organisationId: fresh.id, fromOn: '2026-12-01' });
    const answers = await Promise.all([give(first, 'manager'), give(second, 'auditor')]);
    const won = answers.findIndex(({ status }) => status === 201);
    expect(answers[1 - won]!.status).not.toBe(201);
    const [winner, loser] = won === 0 ? [first, second] : [second, first];
    const { id, version } = (await as(chief).get(`/people/${winner.id}`)).body.roles[0];
    await house.database.query('delete from mail');
    await as(chief).delete(`/role-holdings/${id}`, undefined, version).expect(204);
    expect((await mails()).map((mail) => mail.to_address)).toEqual([winner.email]);
    for (const role of ['manager', 'auditor'])
      expect((await give(loser, role).expect(409)).body.code).toBe('nobodyCanConsent');
    const client = await house.asApplication();
    await client.query('begin');
    await client.query('select enter($1, $2)', [chief.token, house.clock.now()]);
    const granted = client.query(
      `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on)
         select gen_random_uuid(), id, tenant_id, organisation_id, 'manager', '2026-12-01' from person where id = $1`,
      [loser.id],
    );
    await expect(granted).rejects.toMatchObject({ constraint: 'role_needs_consent' });
    await client.end();
  });

  it('names its first manager without consent, and from then on asks them; in an office that had one the operator helps', async () => {
    const tenant = await house.story.tenant('13');
    const fresh = await house.story.organisation({ tenantId: tenant });
    const chief = await house.story.person({ organisation: fresh, role: 'admin' });
    const [first, second] = [
      await house.story.person({ organisation: fresh }),
      await house.story.person({ organisation: fresh }),
    ];
    const give = (to: PersonRow, role: string) =>
      as(chief).post(`/people/${to.id}/roles`, { role, organisationId: fresh.id, fromOn: '2026-11-24' });
    expect((await give(second, 'staff').expect(409)).body.code).toBe('nobodyCanConsent');
    await give(first, 'manager').expect(201);
    expect((await mails()).map((mail) => mail.to_address)).toEqual([first.email]);
    await give(second, 'auditor').expect(202);
    await house.database.query(
      `update role_holding set until_on = '2026-11-23' where from_on < '2026-11-24' and person_id = $1`,
      [first.id],
    );
    await as(chief).post(`/people/${first.id}/disablement`, { reason: '退職' }, 1).expect(201);
    expect((await give(second, 'manager').expect(409)).body.code).toBe('nobodyCanConsent');
  });
});
