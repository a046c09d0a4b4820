import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inviteByHand } from '@banso/identity';
import { type OrganisationRow, type PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * A role that a confirmed transfer has ended is over, although its row stands open (rule 4.3): for whoever reads
 * opinions, grants and consents, for the provider's groups, for the operator, and for the last administrator.
 */
const NAGANO = '202011';
const MARCH = '2027-03-10T09:00:00+09:00';
const ANNOUNCED = '2027-03-22T09:00:00+09:00';
const APRIL = '2027-04-05T09:00:00+09:00';
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let manager: Browser;
let admin: Browser;
let adminRow: PersonRow;

beforeAll(async () => {
  house = await openHouse(MARCH);
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  manager = house.browser(await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' }));
  adminRow = await house.story.person({ organisation: office, role: 'admin', name: '管理 七子' });
  admin = house.browser(adminRow);
});
beforeEach(() => house.clock.set(MARCH));
afterAll(() => house.close());

interface RoleRow {
  id: string;
  version: number;
  role: string;
  fromOn: string;
  untilOn: string | null;
}
const rolesOf = async (who: PersonRow): Promise<RoleRow[]> =>
  (await admin.get(`/people/${who.id}`).expect(200)).body.roles;
const rowsOf = (who: PersonRow) =>
  house.database.query<{ role: string; from_on: string; until_on: string | null }>(
    'select role, from_on, until_on from role_holding where person_id = $1 order by from_on',
    [who.id],
  );

/** Registers and confirms that somebody who holds nothing else leaves on 1 April; returns the transfer. */
async function leaves(who: PersonRow, effectiveOn = '2027-04-01'): Promise<string> {
  const { id } = (
    await manager
      .post('/transfers', { personId: who.id, kind: 'transfer', announcedOn: '2027-03-20', effectiveOn })
      .expect(201)
  ).body;
  await confirm(id);
  return id;
}
async function confirm(id: string): Promise<void> {
  const { version } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body;
  await manager.put(`/transfers/${id}/dispositions`, { confirm: true, items: [] }, version).expect(200);
}
const withdraw = async (id: string) =>
  manager.delete(`/transfers/${id}`, undefined, (await manager.get(`/transfers/${id}`)).body.version).expect(204);
async function grant(who: PersonRow, role: object): Promise<void> {
  const asked = await admin.post(`/people/${who.id}/roles`, role).expect(202);
  await manager.post(`/consents/${asked.body.id}/agreement`).expect(201);
}
/** Somebody of the staff whose role a transfer of 1 April ends. */
async function leaver(
  role: 'staff' | 'manager' | 'auditor' = 'staff',
): Promise<{ who: PersonRow; transferId: string }> {
  const who = await house.story.person({ organisation: office, role });
  return { who, transferId: await leaves(who) };
}

describe('a guest from two bodies who has left one of them', () => {
  it('reads and writes opinions of the other alone', async () => {
    const [left, present] = [
      await house.story.organisation({ tenantId, kind: 'university', name: '前の大学' }),
      await house.story.organisation({ tenantId, kind: 'university', name: '今の大学' }),
    ];
    for (const organisation of [left, present])
      await house.story.assignment({ organisation, municipalityCode: NAGANO });
    const guest = await house.story.person({ organisation: left, role: 'partner', name: '客員 一子' });
    const colleague = await house.story.person({ organisation: left, role: 'partner', name: '同僚 二子' });
    const programmeId = await house.story.programme({ tenantId, body: office });
    const lead = await house.story.person({ organisation: office, role: 'staff' });
    const engagement = await house.story.engagement({ tenantId, programmeId, municipalityCode: NAGANO, lead });
    for (const person of [guest, colleague])
      await house.story.member({ engagementId: engagement.id, person, role: 'professor' });
    const visit = (
      await house
        .browser(colleague)
        .post(`/engagements/${engagement.id}/visits`, {
          record: {
            heldOn: '2027-03-05',
            mode: 'onSite',
            facts: '話した',
            opinion: '内々の見立て',
            opinionInternal: true,
            supportTypes: ['A'],
          },
        })
        .expect(201)
    ).body;
    const seen = async (): Promise<boolean> =>
      JSON.stringify((await house.browser(guest).get(`/visits/${visit.id}`).expect(200)).body).includes('内々の見立て');
    expect(await seen()).toBe(true);

    const { id } = (
      await manager
        .post('/transfers', {
          personId: guest.id,
          kind: 'transfer',
          announcedOn: '2027-03-20',
          effectiveOn: '2027-04-01',
        })
        .expect(201)
    ).body;
    const { items, version } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body;
    await manager
      .put(
        `/transfers/${id}/dispositions`,
        { confirm: true, items: items.map(({ key }: { key: string }) => ({ key, kind: 'end', reason: '離れるため' })) },
        version,
      )
      .expect(200);
    house.clock.set(APRIL);
    await house.story.role(guest, 'partner', present, { from: '2027-04-01' });
    await house.story.member({ engagementId: engagement.id, person: guest, role: 'professor', from: '2027-04-01' });
    expect(await seen()).toBe(false);
    const version2 = (await house.browser(guest).get(`/visits/${visit.id}`).expect(200)).body.version;
    await house
      .browser(guest)
      .put(
        `/visits/${visit.id}/record`,
        {
          heldOn: '2027-03-05',
          mode: 'onSite',
          facts: '話した',
          opinion: '今の大学の見立て',
          supportTypes: ['A'],
          reason: '所見を書くため',
        },
        version2,
      )
      .expect(200);
    expect(await house.database.query(`select body_id from visit_opinion where text = '今の大学の見立て'`)).toEqual([
      { body_id: present.id },
    ]);
  });
});

describe('the groups at the provider', () => {
  const bring = (who: PersonRow, roles = ['staff']) =>
    house.database.query('select bring_provided_roles($1, $2, $3, null, null, null)', [
      who.id,
      roles,
      house.clock.now(),
    ]);
  const reach = async (who: PersonRow): Promise<string[]> =>
    (await house.browser(who).get('/session').expect(200)).body.roles;
  const provided = async (): Promise<PersonRow> => {
    const who = await house.story.person({ organisation: office });
    await bring(who);
    expect(await reach(who)).toEqual(['staff']);
    return who;
  };

  it('do not bring back what a transfer has ended, whether it ran on or had lapsed', async () => {
    const [ended, lapsed] = [await provided(), await provided()];
    for (const who of [ended, lapsed]) await leaves(who);
    for (const moment of [APRIL, '2027-05-31T09:00:00+09:00']) {
      house.clock.set(moment);
      for (const who of [ended, lapsed]) {
        await bring(who);
        expect(await reach(who)).toEqual([]);
      }
    }
    house.clock.set(MARCH);
    const silent = await provided();
    house.clock.set('2027-05-12T09:00:00+09:00');
    const { id } = (
      await manager
        .post('/transfers', {
          personId: silent.id,
          kind: 'retirement',
          announcedOn: '2027-05-12',
          effectiveOn: '2027-05-20',
        })
        .expect(201)
    ).body;
    await confirm(id);
    house.clock.set('2027-06-01T09:00:00+09:00');
    await bring(silent);
    expect(await reach(silent)).toEqual([]);
  });

  it('bring it again once an arrival is registered or two people granted it, and another role at once', async () => {
    const [back, granted] = [await provided(), await provided()];
    for (const who of [back, granted]) await leaves(who);
    house.clock.set('2027-06-01T09:00:00+09:00');
    await manager
      .post('/transfers', { personId: back.id, kind: 'arrival', announcedOn: '2027-06-01', effectiveOn: '2027-06-01' })
      .expect(201);
    await bring(back);
    expect(await reach(back)).toEqual(['staff']);
    await bring(granted, ['expert']);
    expect(await reach(granted)).toEqual(['expert']);
    await grant(granted, { role: 'staff', organisationId: office.id, fromOn: '2027-06-01', untilOn: '2027-06-02' });
    house.clock.set('2027-06-03T09:00:00+09:00');
    await bring(granted, ['staff', 'expert']);
    expect((await reach(granted)).sort()).toEqual(['expert', 'staff']);
  });

  it('bring what the transfer kept', async () => {
    const who = await provided();
    const { id } = (
      await manager
        .post('/transfers', {
          personId: who.id,
          kind: 'transfer',
          announcedOn: '2027-03-20',
          effectiveOn: '2027-04-01',
        })
        .expect(201)
    ).body;
    const { roles, version } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body;
    await manager
      .put(
        `/transfers/${id}/dispositions`,
        {
          confirm: true,
          items: [],
          keepRoles: roles.map(({ holdingId }: { holdingId: string }) => ({ holdingId, reason: '庁内の異動のため' })),
        },
        version,
      )
      .expect(200);
    house.clock.set('2027-06-01T09:00:00+09:00');
    await bring(who);
    expect(await reach(who)).toEqual(['staff']);
  });
});

describe('the last administrator', () => {
  const adminsOn = (day: string) =>
    house.database.query(
      `select from role_term
        where role = 'admin' and tenant_id = $1 and from_on <= $2 and (until_on is null or until_on >= $2)`,
      [tenantId, day],
    );

  it('is whoever stays when the other’s end is announced', async () => {
    const other = await house.story.person({ organisation: office, role: 'admin' });
    const transferId = await leaves(other);
    house.clock.set(ANNOUNCED);
    const [own] = await rolesOf(adminRow);
    expect(
      (await admin.patch(`/role-holdings/${own!.id}`, { untilOn: '2027-04-30' }, own!.version).expect(409)).body.code,
    ).toBe('lastAdmin');
    await withdraw(transferId);
    await house.database.query('delete from role_holding where person_id = $1', [other.id]);
  });

  it('and where nobody may know of the other’s transfer, the other stays', async () => {
    const other = await house.story.person({ organisation: office, role: 'admin' });
    const transferId = await leaves(other);
    expect(await adminsOn('2027-05-01')).toHaveLength(1);
    const [own] = await rolesOf(adminRow);
    await admin.patch(`/role-holdings/${own!.id}`, { untilOn: '2027-04-30' }, own!.version).expect(200);
    expect(await adminsOn('2027-05-01')).toHaveLength(1);
    expect((await manager.get(`/transfers/${transferId}/preview`).expect(200)).body.roles).toMatchObject([
      { role: 'admin', kept: true, reason: expect.stringContaining('いなくなった') },
    ]);
    await house.database.query('update role_holding set until_on = null where id = $1', [own!.id]);
    await withdraw(transferId);
    await house.database.query('delete from role_holding where person_id = $1', [other.id]);
  });
});

describe('a role that a transfer ends', () => {
  it('is no longer asked to consent, and whoever had it can be invited again by hand', async () => {
    const { who } = await leaver('auditor');
    house.clock.set(APRIL);
    const asked = await house.database.query<{ id: string }>('select id from consenters($1, $2, $3)', [
      tenantId,
      '2027-04-05',
      [],
    ]);
    expect(asked.map(({ id }) => id)).not.toContain(who.id);
    await inviteByHand(
      house.database.url,
      {
        email: who.email,
        name: who.name,
        role: 'auditor',
        organisation: office.name,
        tenant: '20',
        jurisdiction: [],
      },
      'https://banso.test',
      house.clock.now(),
    );
    expect((await house.browser(who).get('/session').expect(200)).body.roles).toEqual(['auditor']);
  });

  it('is not extended, which would do nothing: a role from the day after is granted, also before the day', async () => {
    const { who } = await leaver();
    house.clock.set(ANNOUNCED);
    const [role] = await rolesOf(who);
    expect(role!.untilOn).toBe('2027-03-31');
    const refused = (
      await admin.patch(`/role-holdings/${role!.id}`, { untilOn: '2027-12-31' }, role!.version).expect(409)
    ).body;
    expect([refused.code, refused.detail]).toEqual(['roleEndsWithTransfer', expect.stringContaining('R9.3.31')]);
    await grant(who, { role: 'staff', organisationId: office.id, fromOn: '2027-04-01' });
    expect(await rolesOf(who)).toMatchObject([{ fromOn: '2027-04-01', untilOn: null }, { untilOn: '2027-03-31' }]);
    house.clock.set(APRIL);
    expect((await house.browser(who).get('/session').expect(200)).body.roles).toEqual(['staff']);
  });

  it('makes no room before it is announced, not for a manager who knows of it either', async () => {
    const both = await house.story.person({ organisation: office, role: 'manager' });
    await house.story.role(both, 'admin', office, { from: '2026-04-01' });
    const { who } = await leaver();
    const other = await house.story.person({ organisation: office, role: 'auditor' });
    await leaves(other);
    for (const asking of [admin, house.browser(both)]) {
      const wanted = { organisationId: office.id, fromOn: '2027-04-01' };
      const again = await asking.post(`/people/${who.id}/roles`, { ...wanted, role: 'staff' }).expect(409);
      const separate = await asking.post(`/people/${other.id}/roles`, { ...wanted, role: 'admin' }).expect(409);
      expect([again.body.code, separate.body.code]).toEqual(['roleOverlaps', 'separateDuties']);
      expect(again.body.detail).not.toContain('3.31');
    }
    await house.database.query('delete from role_holding where person_id = $1', [both.id]);
  });

  it('gets back what the following one has left of it when the transfer is withdrawn', async () => {
    const { who, transferId } = await leaver();
    house.clock.set(ANNOUNCED);
    await grant(who, { role: 'staff', organisationId: office.id, fromOn: '2027-04-10', untilOn: '2027-06-30' });
    await confirm(transferId);
    expect((await manager.get(`/transfers/${transferId}/preview`).expect(200)).body.roles).toMatchObject([
      { role: 'staff', kept: false, endsOn: '2027-03-31' },
    ]);
    await withdraw(transferId);
    expect(await rowsOf(who)).toMatchObject([
      { until_on: '2027-04-09' },
      { from_on: '2027-04-10', until_on: '2027-06-30' },
    ]);
  });

  it('makes no room before the announcement: the refusal is that of a role without an end', async () => {
    const { who } = await leaver();
    const other = await house.story.person({ organisation: office, role: 'staff' });
    const answers = [];
    for (const person of [who, other])
      answers.push(
        (
          await admin
            .post(`/people/${person.id}/roles`, { role: 'staff', organisationId: office.id, fromOn: '2027-04-01' })
            .expect(409)
        ).body,
      );
    expect({ ...answers[0], instance: '', correlationId: '' }).toEqual({
      ...answers[1],
      instance: '',
      correlationId: '',
    });
  });

  it('is not extended by a consent that was asked for before the transfer was announced', async () => {
    const who = await house.story.person({ organisation: office, role: 'staff', until: '2027-06-30' });
    const [role] = await rolesOf(who);
    const asked = (
      await admin.patch(`/role-holdings/${role!.id}`, { untilOn: '2027-12-31' }, role!.version).expect(202)
    ).body;
    await leaves(who);
    house.clock.set(ANNOUNCED);
    expect((await manager.post(`/consents/${asked.id}/agreement`).expect(409)).body.code).toBe('consentChanged');
  });

  it('no longer stands against another kind of its organisation, nor against a manager’s corrections', async () => {
    const elsewhere = await house.story.organisation({ tenantId, kind: 'healthOffice', name: '閉じる事務所' });
    const who = await house.story.person({ organisation: elsewhere, role: 'staff' });
    await leaves(who);
    house.clock.set(APRIL);
    await house.story.role(who, 'peer', office, { from: '2027-04-01' });
    await manager
      .patch(`/people/${who.id}`, { post: 'ピアサポーター' }, (await manager.get(`/people/${who.id}`)).body.version)
      .expect(200);
    await admin.patch(`/organisations/${elsewhere.id}`, { kind: 'other' }, 1).expect(200);
  });
});
