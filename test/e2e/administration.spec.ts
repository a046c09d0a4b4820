import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GRANTABLE_ROLES, ORGANISATION_KINDS, ROLES, roleFits } from '@banso/domain';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { openHouse, type OpenHouse } from './support/open-house.js';

const IIZUNA = '205907'; // 飯綱町
const KISO = '204323'; // 木曽町
const AGEMATSU = '204226'; // 上松町
const KAWAGOE = '112011'; // 川越市

let house: OpenHouse;
let nagano: number;
let office: OrganisationRow;
let university: OrganisationRow;
let elsewhere: OrganisationRow;
let admin: PersonRow;
let manager: PersonRow;
let staff: PersonRow;
let partner: PersonRow;
let stranger: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  nagano = await story.tenant('20');
  office = await story.organisation({ tenantId: nagano, name: '長野県地域包括ケア課' });
  university = await story.organisation({ tenantId: nagano, kind: 'university', name: '長野県看護大学' });
  elsewhere = await story.organisation({ tenantId: await story.tenant('11'), name: '埼玉県地域包括ケア課' });
  admin = await story.person({ organisation: office, role: 'admin', name: '諏訪部 学' });
  manager = await story.person({ organisation: office, role: 'manager' });
  staff = await story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  partner = await story.person({ organisation: university, role: 'partner' });
  stranger = await story.person({ organisation: elsewhere, role: 'staff', name: '川越 一郎' });
});
afterAll(() => house.close());

const as = (person: PersonRow) => house.browser(person);
const register = async (by: PersonRow, facts: object = {}) =>
  (
    await as(by)
      .post('/people', { name: '新任 一子', kana: 'しんにん いちこ', organisationId: office.id, ...facts })
      .expect(201)
  ).body;
const grant = (personId: string, role: string, organisation: OrganisationRow, term: object = {}) =>
  as(admin).post(`/people/${personId}/roles`, { role, organisationId: organisation.id, fromOn: '2026-11-24', ...term });
/** Grants a role, with the manager's consent where it needs a second person. */
const granted = async (...of: Parameters<typeof grant>): Promise<{ id: string }> => {
  const { status, body } = await grant(...of);
  if (status === 201) return body;
  expect(body).toMatchObject({ state: 'waiting', act: 'role' });
  await as(manager).post(`/consents/${body.id}/agreement`).expect(201);
  return (await as(admin).get(`/people/${of[0]}`)).body.roles.find((held: { id: string }) => held.id === body.id);
};

describe('people', () => {
  it('are registered, shown and changed with what an administrator needs to know', async () => {
    const person = await register(admin, { email: 'shinnin@test.example', post: '主事', supportTypes: ['A'] });
    expect(person).toMatchObject({
      name: '新任 一子',
      version: 1,
      organisation: { id: office.id, name: office.name, kind: 'prefecture' },
      roles: [],
      disabledAt: null,
    });
    const changed = (
      await as(admin)
        .patch(`/people/${person.id}`, { post: '主任', supportTypes: ['A', 'B'] }, 1)
        .expect(200)
    ).body;
    expect(changed).toMatchObject({
      version: 2,
      name: '新任 一子',
      post: '主任',
      supportTypes: ['A', 'B'],
      email: 'shinnin@test.example',
    });
    expect((await as(admin).patch(`/people/${person.id}`, { post: '主幹' }, 1).expect(412)).body.code).toBe('stale');
    await as(admin).patch(`/people/${person.id}`, { post: '主幹' }).expect(428);
    const lines = await house.database.query(
      `select action, change from audit_entry where subject_id = $1 order by id`,
      [person.id],
    );
    expect(lines).toEqual([
      { action: 'person:write', change: expect.objectContaining({ name: '新任 一子' }) },
      { action: 'person:write', change: { post: ['主事', '主任'], supportTypes: [['A'], ['A', 'B']] } },
    ]);
  });

  it('an address that somebody has, an organisation of another prefecture, and unknown fields are refused by field', async () => {
    const taken = await as(admin)
      .post('/people', { name: 'あ', kana: 'あ', organisationId: office.id, email: staff.email.toUpperCase() })
      .expect(422);
    expect(taken.body.errors).toEqual([{ field: 'email', message: 'このメールアドレスは、すでに使われています。' }]);
    for (const [field, value] of [
      ['organisationId', elsewhere.id],
      ['email', 'not an address'],
      ['email', 'hanako@test.example\r\nBcc: taro@test.example'],
      ['name', ''],
      ['homeMunicipalityCode', '209996'],
      ['tenantId', 2],
    ] as const) {
      const { body } = await as(admin)
        .post('/people', { name: 'あ', kana: 'あ', organisationId: office.id, [field]: value })
        .expect(422);
      expect(body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
    }
    expect(
      (await as(admin).patch(`/people/${manager.id}`, { email: staff.email }, 1).expect(422)).body.errors[0].field,
    ).toBe('email');
  });

  it('a manager keeps peers, experts and people without a role; accounts of weight are the administrator’s', async () => {
    const expert = await register(manager, { email: 'pt@test.example', profession: '理学療法士' });
    await granted(expert.id, 'expert', office);
    expect(
      (await as(manager).patch(`/people/${expert.id}`, { profession: '作業療法士' }, 1).expect(200)).body.profession,
    ).toBe('作業療法士');
    expect(
      (await as(manager).patch(`/people/${expert.id}`, { email: 'mine@test.example' }, 2).expect(422)).body.errors[0]
        .field,
    ).toBe('email');
    expect((await as(manager).patch(`/people/${staff.id}`, { post: '係長' }, 1).expect(403)).body.code).toBe(
      'accountIsTheAdmins',
    );
    await as(manager)
      .post(`/people/${expert.id}/roles`, { role: 'admin', organisationId: office.id, fromOn: '2026-11-24' })
      .expect(403);
    await as(manager).post(`/people/${expert.id}/disablement`, { reason: 'x' }, 2).expect(403);
    await as(staff).post('/people', { name: 'あ', kana: 'あ', organisationId: office.id }).expect(403);
  });

  it('of another prefecture do not exist', async () => {
    await as(admin).get(`/people/${stranger.id}`).expect(404);
    await as(admin).patch(`/people/${stranger.id}`, { name: '改' }, 1).expect(404);
    await grant(stranger.id, 'staff', office).expect(404);
    await as(admin).get('/people/not-an-id').expect(404);
  });

  it('who is disabled is refused on the next request and listed apart; enabled again, they sign in anew', async () => {
    const leaver = await house.story.person({ organisation: office, role: 'staff', name: '休職 二郎' });
    await as(leaver).get('/engagements').expect(200);
    const disabled = (await as(admin).post(`/people/${leaver.id}/disablement`, { reason: '長期休職' }, 1).expect(201))
      .body;
    expect(disabled).toMatchObject({ version: 2, disabledReason: '長期休職', disabledAt: '2026-11-24T00:00:00.000Z' });
    await as(leaver).get('/engagements').expect(401);
    const names = async (query: string) =>
      (await as(admin).get(`/people?limit=200${query}`).expect(200)).body.items.map(
        (row: { name: string }) => row.name,
      );
    expect(await names('')).not.toContain('休職 二郎');
    expect(await names('&disabled=true')).toEqual(['休職 二郎']);
    expect((await as(staff).get(`/people/${leaver.id}`).expect(200)).body.disabledReason).toBeNull();
    expect((await grant(leaver.id, 'staff', office, { fromOn: '2027-04-01' }).expect(409)).body.code).toBe(
      'personDisabled',
    );
    expect((await as(admin).post(`/people/${leaver.id}/disablement`, { reason: 'x' }, 2).expect(409)).body.code).toBe(
      'personDisabled',
    );
    await as(admin).delete(`/people/${leaver.id}/disablement`, undefined, 2).expect(200);
    // They sign in anew: a session from before does not come back to life.
    await as(leaver).get('/engagements').expect(401);
    expect((await as(admin).delete(`/people/${leaver.id}/disablement`, undefined, 3).expect(409)).body.code).toBe(
      'personNotDisabled',
    );
  });
});

describe('roles', () => {
  it('several per person, each with its days, told as past, present and future', async () => {
    const person = await register(admin);
    await granted(person.id, 'expert', office, { fromOn: '2024-04-01', untilOn: '2025-03-31' });
    await granted(person.id, 'staff', office);
    await grant(person.id, 'staff', office, { fromOn: '2030-04-01' }).expect(409);
    await granted(person.id, 'peer', university, { fromOn: '2027-04-01', untilOn: null });
    const { roles } = (await as(admin).get(`/people/${person.id}`).expect(200)).body;
    expect(
      roles.map((held: { role: string; state: string; organisation: { name: string } }) => [
        held.role,
        held.state,
        held.organisation.name,
      ]),
    ).toEqual([
      ['peer', 'future', '長野県看護大学'],
      ['staff', 'present', office.name],
      ['expert', 'past', office.name],
    ]);
  });

  it('access begins and ends with them at midnight in Tokyo', async () => {
    const person = await house.story.person({ organisation: office });
    await as(person).get('/engagements').expect(403);
    const held = await granted(person.id, 'staff', office);
    await as(person).get('/engagements').expect(200);
    await as(admin).patch(`/role-holdings/${held.id}`, { untilOn: '2026-11-24' }, 1).expect(200);
    await as(person).get('/engagements').expect(200);
    house.clock.set('2026-11-25T00:00:00+09:00');
    await as(person).get('/engagements').expect(403);
    expect(
      (await as(admin).patch(`/role-holdings/${held.id}`, { untilOn: '2026-12-31' }, 2).expect(409)).body.code,
    ).toBe('termEnded');
    house.clock.set('2026-11-24T09:00:00+09:00');
  });

  it('the same role in the same organisation does not overlap, and one that ends before it begins is refused on its field', async () => {
    const person = await register(admin);
    await granted(person.id, 'staff', office, { fromOn: '2026-04-01', untilOn: '2027-03-31' });
    const { body } = await grant(person.id, 'staff', office, { fromOn: '2027-03-31' }).expect(409);
    expect(body).toMatchObject({ code: 'roleOverlaps', detail: expect.stringContaining('R8.4.1〜R9.3.31') });
    const next = await granted(person.id, 'staff', office, { fromOn: '2027-04-01' });
    expect(
      (await grant(person.id, 'peer', office, { fromOn: '2026-12-01', untilOn: '2026-11-30' }).expect(422)).body.errors,
    ).toEqual([{ field: 'untilOn', message: '終了日は開始日より前にできません。' }]);
    const [first] = (await as(admin).get(`/people/${person.id}`)).body.roles.filter(
      (held: { id: string }) => held.id !== next.id,
    );
    expect(
      (await as(admin).patch(`/role-holdings/${first.id}`, { untilOn: '2027-04-01' }, 1).expect(409)).body.code,
    ).toBe('termsOverlap');
    expect(
      (await as(admin).patch(`/role-holdings/${first.id}`, { untilOn: '2026-03-31' }, 1).expect(422)).body.errors[0]
        .field,
    ).toBe('untilOn');
  });

  it('a mistake of today is taken back at once; what began earlier is ended, not erased', async () => {
    const person = await house.story.person({ organisation: office });
    const mistake = await granted(person.id, 'manager', office);
    await as(person).get('/engagements').expect(200);
    await as(admin).delete(`/role-holdings/${mistake.id}`, undefined, 1).expect(204);
    await as(person).get('/engagements').expect(403);
    const old = await granted(person.id, 'staff', office, { fromOn: '2026-11-23' });
    expect((await as(admin).delete(`/role-holdings/${old.id}`, undefined, 1).expect(409)).body.code).toBe(
      'termHasBegun',
    );
    await as(admin).patch(`/role-holdings/${old.id}`, { untilOn: '2026-11-23' }, 1).expect(200);
    await as(person).get('/engagements').expect(403);
    expect(
      await house.database.query('select from audit_entry where subject_kind = $1 and subject_id = $2', [
        'roleHolding',
        mistake.id,
      ]),
    ).toHaveLength(2);
  });

  it('fit their organisation, in the code as in the database', async () => {
    const person = await register(admin);
    for (const role of ROLES) {
      for (const kind of ORGANISATION_KINDS) {
        for (const isOffice of [true, false]) {
          const asked = [role, kind, isOffice] as const;
          const [row] = await house.database.query<{ fits: boolean }>('select role_fits($1, $2, $3) as fits', [
            ...asked,
          ]);
          expect([...asked, row!.fits]).toEqual([...asked, roleFits(...asked)]);
        }
      }
    }
    const refused = await grant(person.id, 'staff', university).expect(422);
    expect(refused.body.errors).toEqual([
      { field: 'organisationId', message: '「担当職員」の役割は、都道府県・保健福祉事務所の機関で持てます。' },
    ]);
    expect((await grant(person.id, 'staff', elsewhere).expect(422)).body.errors[0].field).toBe('organisationId');
    const bare = await house.story.organisation({ tenantId: nagano, kind: 'healthOffice', name: '圏域のない事務所' });
    expect((await grant(person.id, 'staff', bare).expect(422)).body.errors[0].message).toContain(
      '所管の圏域がありません',
    );
  });

  it('a bureau’s role is not a tenant’s to give', async () => {
    expect(GRANTABLE_ROLES).not.toContain('bureau');
    const bureau = await house.story.organisation({
      tenantId: null,
      kind: 'regionalBureau',
      name: '関東信越厚生局',
      prefectureCode: '20',
    });
    expect((await grant(staff.id, 'bureau', bureau).expect(422)).body.errors[0].field).toBe('role');
  });

  it('auditor and administrator are never one person at one time', async () => {
    const person = await register(admin);
    await granted(person.id, 'auditor', office, { untilOn: '2027-03-31' });
    expect((await grant(person.id, 'admin', office, { fromOn: '2027-01-01' }).expect(409)).body.code).toBe(
      'separateDuties',
    );
    await granted(person.id, 'admin', office, { fromOn: '2027-04-01' });
  });
});

describe('the last administrator', () => {
  let own: { id: string };
  beforeAll(async () => {
    await house.database.query(`delete from role_holding where role = 'admin' and person_id <> $1`, [admin.id]);
    [own] = (await as(admin).get(`/people/${admin.id}`)).body.roles;
  });

  it('can neither end their own role nor be disabled', async () => {
    const ended = await as(admin).patch(`/role-holdings/${own.id}`, { untilOn: '2027-03-31' }, 1).expect(409);
    expect(ended.body).toMatchObject({
      code: 'lastAdmin',
      detail:
        'この変更をすると、R9.4.1からシステム管理者がいなくなります。先に、別の人にシステム管理者の役割を付けてください。',
    });
    expect((await as(admin).post(`/people/${admin.id}/disablement`, { reason: '異動' }, 1).expect(409)).body.code).toBe(
      'lastAdmin',
    );
    await as(admin).get('/people').expect(200);
  });

  it('can, once somebody follows without a day between', async () => {
    const next = await house.story.person({ organisation: office });
    const held = await granted(next.id, 'admin', office, { fromOn: '2027-04-02' });
    expect(
      (await as(admin).patch(`/role-holdings/${own.id}`, { untilOn: '2027-03-31' }, 1).expect(409)).body.detail,
    ).toContain('R9.4.1から');
    await as(admin).patch(`/role-holdings/${own.id}`, { untilOn: '2027-04-01' }, 1).expect(200);
    expect((await as(admin).delete(`/role-holdings/${held.id}`, undefined, 1).expect(409)).body.code).toBe('lastAdmin');
    expect((await as(admin).patch(`/role-holdings/${own.id}`, { untilOn: null }, 2).expect(403)).body.code).toBe(
      'ownRole',
    );
    await as(next).patch(`/role-holdings/${own.id}`, { untilOn: null }, 2).expect(403); // not an administrator before the 2nd of April
    await house.database.query('update role_holding set until_on = null where id = $1', [own.id]);
    await as(admin).delete(`/role-holdings/${held.id}`, undefined, 1).expect(204);
  });
});

describe('organisations', () => {
  it('are registered and changed; a health office needs its area', async () => {
    const area = await house.story.area({ tenantId: nagano, name: '木曽', municipalityCodes: [KISO] });
    expect(
      (await as(admin).post('/organisations', { name: '木曽保健福祉事務所', kind: 'healthOffice' }).expect(422)).body
        .errors[0].field,
    ).toBe('areaId');
    const made = (
      await as(admin)
        .post('/organisations', { name: '木曽保健福祉事務所', kind: 'healthOffice', areaId: area })
        .expect(201)
    ).body;
    expect(made).toMatchObject({ version: 1, own: true, area: '木曽', areaId: area, prefectureCode: '20' });
    expect(
      (await as(admin).patch(`/organisations/${made.id}`, { name: '木曽保健所' }, 1).expect(200)).body,
    ).toMatchObject({ name: '木曽保健所', areaId: area, version: 2 });
    await as(admin).post('/organisations', { name: '局', kind: 'regionalBureau' }).expect(422);
    await as(manager).post('/organisations', { name: '課', kind: 'prefecture' }).expect(403);
  });

  it('do not turn into what their roles do not fit, and those of others are not touched', async () => {
    expect(
      (await as(admin).patch(`/organisations/${office.id}`, { kind: 'university' }, 1).expect(409)).body.code,
    ).toBe('organisationInUse');
    await as(admin).patch(`/organisations/${elsewhere.id}`, { name: '改' }, 1).expect(404);
    const shared = await house.story.organisation({ tenantId: null, kind: 'university', name: '全国大学' });
    expect((await as(admin).patch(`/organisations/${shared.id}`, { name: '改' }, 1).expect(403)).body.code).toBe(
      'organisationNotOwn',
    );
  });
});

describe('assignments', () => {
  const assign = (codes: string[], term: object = {}, by = manager) =>
    as(by).post('/assignments', {
      organisationId: university.id,
      municipalityCodes: codes,
      fromOn: '2026-11-24',
      ...term,
    });

  it('open the municipality to the partner from the first day to the last', async () => {
    const programmeId = await house.story.programme({ tenantId: nagano, body: office });
    await house.story.engagement({ tenantId: nagano, programmeId, municipalityCode: IIZUNA, lead: staff });
    const seen = async () => (await as(partner).get('/engagements').expect(200)).body.items.length;
    expect(await seen()).toBe(0);
    const { items } = (await assign([IIZUNA, KISO], { untilOn: '2026-12-31' }).expect(201)).body;
    expect(items).toMatchObject([
      { municipality: { code: KISO, name: '木曽町', prefecture: '長野県' }, state: 'present', version: 1 },
      { municipality: { code: IIZUNA } },
    ]);
    expect(await seen()).toBe(1);
    await as(manager).patch(`/assignments/${items[1].id}`, { untilOn: '2026-11-24' }, 1).expect(200);
    house.clock.set('2026-11-25T00:00:00+09:00');
    expect(await seen()).toBe(0);
    house.clock.set('2026-11-24T09:00:00+09:00');
  });

  it('an overlap names municipality and term, and nothing of the request is kept', async () => {
    const { body } = await assign([AGEMATSU, KISO], { fromOn: '2026-12-31' }).expect(409);
    expect(body).toMatchObject({
      code: 'assignmentOverlaps',
      conflicts: [{ municipality: '木曽町', fromOn: '2026-11-24', untilOn: '2026-12-31' }],
    });
    expect(body.detail).toContain('木曽町は、すでに R8.11.24〜R8.12.31 の期間で割り当てられています');
    expect(await house.database.query('select from assignment where municipality_code = $1', [AGEMATSU])).toEqual([]);
    await assign([AGEMATSU, KISO], { fromOn: '2027-01-01' }, admin).expect(201);
  });

  it('of two at the same moment one is registered and the other is told why not', async () => {
    const answers = await Promise.all([assign(['205834'], {}, admin), assign(['205834'])]);
    expect(answers.map(({ status, body }) => [status, body.code ?? 'assigned']).sort()).toEqual([
      [201, 'assigned'],
      [409, 'assignmentOverlaps'],
    ]);
  });

  it('bad input is refused by field', async () => {
    const field = async (codes: string[], more: object = {}) => (await assign(codes, more).expect(422)).body.errors[0];
    expect(await field([KAWAGOE])).toEqual({
      field: 'municipalityCodes',
      message: '川越市は、ほかの都道府県の市区町村です。',
    });
    expect((await field(['209996'])).message).toContain('209996');
    expect((await field([])).field).toBe('municipalityCodes');
    expect((await field(['202011'], { untilOn: '2026-11-23' })).field).toBe('untilOn');
    expect((await field(['202011'], { organisationId: office.id })).field).toBe('organisationId');
    expect((await field(['202011'], { organisationId: elsewhere.id })).field).toBe('organisationId');
  });

  it('are listed by organisation, municipality and day, for whoever grants them', async () => {
    const list = async (query: string) =>
      (await as(admin).get(`/assignments?${query}`).expect(200)).body.items.map(
        (row: { municipality: { name: string } }) => row.municipality.name,
      );
    expect(await list(`organisation=${university.id}&on=2027-02-01`)).toEqual(['上松町', '木曽町', '信濃町']);
    expect(await list(`municipality=${KISO}`)).toEqual(['木曽町', '木曽町']);
    const first = (await as(admin).get('/assignments?limit=2')).body;
    const rest = (await as(admin).get(`/assignments?cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items].map((row: { id: string }) => row.id)).toEqual(
      (await as(admin).get('/assignments')).body.items.map((row: { id: string }) => row.id),
    );
    for (const person of [staff, partner]) await as(person).get('/assignments').expect(403);
    const future = (await as(admin).get(`/assignments?municipality=${KISO}&on=2027-02-01`)).body.items[0];
    await as(manager).delete(`/assignments/${future.id}`, undefined, 1).expect(204);
    const [begun] = (await as(admin).get(`/assignments?municipality=${IIZUNA}`)).body.items;
    house.clock.set('2026-11-25T09:00:00+09:00');
    expect((await as(manager).delete(`/assignments/${begun.id}`, undefined, 2).expect(409)).body.code).toBe(
      'termHasBegun',
    );
    house.clock.set('2026-11-24T09:00:00+09:00');
  });
});
