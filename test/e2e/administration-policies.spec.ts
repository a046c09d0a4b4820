import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@banso/database';
import {
  freshDatabase,
  type FreshDatabase,
  openRooms,
  type OpenRooms,
  type OrganisationRow,
  type PersonRow,
  Story,
  sqlIn,
} from '@banso/testing';

// What the tables say when nobody stands before them: no guard, no service, only SQL as the application's role.

const IIZUNA = '205907'; // 飯綱町
const KISO = '204323'; // 木曽町
const KAWAGOE = '112011'; // 川越市

let database: FreshDatabase;
let rooms: OpenRooms;
let nagano: number;
let office: OrganisationRow;
let university: OrganisationRow;
let elsewhere: OrganisationRow;
let bureau: OrganisationRow;
let welfare: string;
const people: Record<string, PersonRow> = {};

beforeAll(async () => {
  database = await freshDatabase();
  const story = new Story(database);
  nagano = await story.tenant('20');
  office = await story.organisation({ tenantId: nagano });
  university = await story.organisation({ tenantId: nagano, kind: 'university', name: '長野県看護大学' });
  elsewhere = await story.organisation({ tenantId: await story.tenant('11') });
  bureau = await story.organisation({
    tenantId: null,
    kind: 'regionalBureau',
    name: '関東信越厚生局',
    prefectureCode: '20',
  });
  welfare = await story.area({ tenantId: nagano, name: '木曽圏域', kind: 'welfare', municipalityCodes: [KISO] });
  for (const role of ['admin', 'manager', 'staff', 'auditor'] as const)
    people[role] = await story.person({ organisation: office, role });
  people.second = await story.person({ organisation: office, role: 'admin' });
  people.partner = await story.person({ organisation: university, role: 'partner' });
  people.expert = await story.person({ organisation: office, role: 'expert' });
  people.nobody = await story.person({ organisation: office });
  people.stranger = await story.person({ organisation: elsewhere, role: 'admin' });
  await story.assignment({ organisation: university, municipalityCode: KISO, from: '2026-04-01' });
  rooms = await openRooms(database, { now: '2026-11-24T09:00:00+09:00', imports: [] });
});
afterAll(async () => {
  await rooms.close();
  await database.drop();
});

/** What the statement came to: how many rows, or the name of what refused it. */
async function comesTo(who: string, sql: string, parameters: unknown[] = []): Promise<number | string> {
  const undone = new Error('undone on purpose');
  let result: number | string = 0;
  await rooms
    .as(people[who]!, async (actor: Actor) => {
      result = await sqlIn(actor.tx)
        .run(sql, parameters)
        .catch((error: { constraint?: string; code?: string }) => error.constraint ?? error.code ?? String(error));
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return result;
}

const POLICY = '42501';
const grant = (
  who: string,
  personId: string,
  role: string,
  organisation: OrganisationRow,
  from = '2026-11-24',
  tenantId: number | null = organisation.tenantId,
) =>
  comesTo(
    who,
    'insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on) values ($1, $2, $3, $4, $5, $6)',
    [randomUUID(), personId, tenantId, organisation.id, role, from],
  );
const assign = (
  who: string,
  organisation: OrganisationRow,
  code: string,
  from = '2026-11-24',
  tenantId: number | null = organisation.tenantId,
) =>
  comesTo(
    who,
    'insert into assignment (id, tenant_id, organisation_id, municipality_code, from_on) values ($1, $2, $3, $4, $5)',
    [randomUUID(), tenantId, organisation.id, code, from],
  );

describe('roles', () => {
  it('are granted by administrators alone, in one’s own tenant alone', async () => {
    expect(await grant('admin', people.nobody!.id, 'admin', office)).toBe(1);
    for (const who of ['manager', 'staff', 'auditor', 'partner', 'expert']) {
      expect([who, await grant(who, people.nobody!.id, 'admin', office)]).toEqual([who, POLICY]);
    }
    // Whoever holds no role knows of nobody but themselves.
    expect(await grant('nobody', people.nobody!.id, 'admin', office)).toBe('role_not_own');
    expect(await grant('admin', people.nobody!.id, 'admin', elsewhere)).toBe('role_holding_in_own_tenant');
    expect(await grant('admin', people.nobody!.id, 'admin', elsewhere, '2026-11-24', nagano)).toBe(
      'role_holding_in_own_tenant',
    );
    expect(await grant('admin', people.stranger!.id, 'admin', office)).toBe('role_holding_in_own_tenant');
    expect(await grant('stranger', people.nobody!.id, 'admin', office)).toBe('role_holding_in_own_tenant');
  });

  it('by SQL too, nobody grants or extends their own, and no role but admin comes without a second person', async () => {
    expect(await grant('admin', people.admin!.id, 'admin', office, '2030-04-01')).toBe('role_not_own');
    expect(await grant('admin', people.admin!.id, 'staff', office)).toBe('role_not_own');
    for (const role of ['staff', 'manager', 'peer', 'expert', 'auditor'])
      expect([role, await grant('admin', people.nobody!.id, role, office)]).toEqual([role, 'role_needs_consent']);
    expect(await grant('admin', people.nobody!.id, 'partner', university)).toBe('role_needs_consent');
    await database.query(`update role_holding set until_on = '2027-03-31' where person_id = any($1)`, [
      [people.staff!.id, people.admin!.id, people.second!.id],
    ]);
    expect(
      await comesTo('admin', 'update role_holding set until_on = null where person_id = $1', [people.staff!.id]),
    ).toBe('role_needs_consent');
    expect(
      await comesTo('admin', 'update role_holding set until_on = null where person_id = $1', [people.admin!.id]),
    ).toBe('role_not_own');
    expect(
      await comesTo('admin', 'update role_holding set until_on = null where person_id = $1', [people.second!.id]),
    ).toBe(1);
    await database.query('update role_holding set until_on = null');
    for (const who of ['admin', 'manager', 'auditor'])
      expect([who, await comesTo(who, 'insert into consent default values')]).toEqual([who, POLICY]);
    // Where links to new passwords go: of somebody with a role only with a second person, of an administrator and of
    // nobody in particular at once.
    const move = (of: string) =>
      comesTo('admin', `update person set email = 'moved@test.example' where id = $1`, [people[of]!.id]);
    for (const who of ['staff', 'manager', 'auditor', 'partner', 'expert'])
      expect([who, await move(who)]).toEqual([who, 'address_needs_consent']);
    for (const who of ['second', 'nobody']) expect([who, await move(who)]).toEqual([who, 1]);
    for (const call of [
      'select give_consent(gen_random_uuid(), null)',
      'select remove_second_factor_of($1, now(), null)',
      'select shut_ways_in($1, now(), null)',
      'select put_notice(1, $1, null, now(), null, null)',
      'select tell_of_act($1, null, null, now(), null)',
    ]) {
      expect([call, await comesTo('staff', call, call.includes('$1') ? [people.staff!.id] : [])]).toEqual([
        call,
        call.includes('give_consent') ? 1 : POLICY,
      ]);
    }
  });

  it('fit their organisation, do not overlap, and keep audit and administration apart', async () => {
    expect(await grant('admin', people.nobody!.id, 'staff', university)).toBe('role_holding_fits_organisation');
    expect(await grant('admin', people.nobody!.id, 'bureau', bureau)).toBe('role_holding_in_own_tenant');
    expect(await grant('admin', people.second!.id, 'admin', office, '2030-04-01')).toBe('role_holding_no_overlap');
    expect(await grant('admin', people.auditor!.id, 'admin', office, '2030-04-01')).toBe(
      'role_holding_separate_duties',
    );
  });

  it('of what exists only the end changes, and only for administrators', async () => {
    expect(
      await comesTo('admin', `update role_holding set until_on = '2026-12-31' where person_id = $1`, [
        people.staff!.id,
      ]),
    ).toBe(1);
    expect(
      await comesTo('admin', `update role_holding set from_on = '2020-01-01' where person_id = $1`, [people.staff!.id]),
    ).toBe(POLICY);
    expect(
      await comesTo('admin', `update role_holding set role = 'manager' where person_id = $1`, [people.staff!.id]),
    ).toBe(POLICY);
    expect(
      await comesTo('manager', `update role_holding set until_on = '2026-12-31' where person_id = $1`, [
        people.staff!.id,
      ]),
    ).toBe(0);
    expect(await comesTo('admin', 'delete from role_holding where person_id = $1', [people.staff!.id])).toBe(0);
    expect(
      await comesTo('admin', `update role_holding set until_on = '2019-01-01' where person_id = $1`, [
        people.staff!.id,
      ]),
    ).toBe('role_holding_check');
  });
});

describe('the last administrator', () => {
  it('is kept by the table', async () => {
    expect(
      await comesTo('admin', `update person set disabled_at = now() where id = any($1)`, [
        [people.admin!.id, people.second!.id],
      ]),
    ).toBe('tenant_keeps_admin');
    expect(await comesTo('admin', `update role_holding set until_on = '2030-03-31' where role = 'admin'`)).toBe(
      'tenant_keeps_admin',
    );
    expect(await comesTo('admin', `update person set disabled_at = now() where id = $1`, [people.second!.id])).toBe(1);
  });

  it('also when two remove each other at the same moment: the second waits for the first and is refused', async () => {
    const [one, other] = await Promise.all(
      ['admin', 'second'].map((who) =>
        rooms.transactions.enter(people[who]!.token, { address: null, correlationId: null }),
      ),
    );
    await sqlIn(one!.tx).run('update person set disabled_at = $2 where id = $1', [people.second!.id, one!.now]);
    const second = sqlIn(other!.tx)
      .run('update person set disabled_at = $2 where id = $1', [people.admin!.id, other!.now])
      .then(
        () => 'done',
        (error: { constraint?: string }) => error.constraint,
      );
    await rooms.transactions.leave(one!);
    expect(await second).toBe('tenant_keeps_admin');
    await other!.tx.rollback();
    await database.query('update person set disabled_at = null');
  });
});

describe('people', () => {
  const change = (who: string, of: string, set: string) =>
    comesTo(who, `update person set ${set} where id = $1`, [people[of]!.id]);

  it('are registered by managers and administrators, in one’s own tenant', async () => {
    const register = (who: string, organisation: OrganisationRow, tenantId = organisation.tenantId) =>
      comesTo(who, `insert into person (id, tenant_id, organisation_id, name, kana) values ($1, $2, $3, 'あ', 'あ')`, [
        randomUUID(),
        tenantId,
        organisation.id,
      ]);
    for (const who of ['admin', 'manager']) expect(await register(who, office)).toBe(1);
    for (const who of ['staff', 'partner', 'nobody']) expect(await register(who, office)).toBe(POLICY);
    expect(await register('admin', elsewhere)).toBe(POLICY);
    expect(await register('admin', elsewhere, nagano)).toBe('person_in_own_tenant');
  });

  it('a manager changes peers, experts and people without a role, never an account, an address of one, or a disablement', async () => {
    expect(await change('manager', 'expert', `post = '主任'`)).toBe(1);
    expect(await change('manager', 'nobody', `email = 'new@test.example'`)).toBe(1);
    for (const [of, set] of [
      ['expert', `email = 'mine@test.example'`],
      ['staff', `post = '主任'`],
      ['admin', `email = 'mine@test.example'`],
      ['expert', 'disabled_at = now()'],
      ['manager', `email = 'x@test.example'`],
    ] as const) {
      expect([of, set, await change('manager', of, set)]).toEqual([of, set, 'person_account_is_the_admins']);
    }
  });

  it('everybody else changes nothing of it, not even of themselves, and nobody moves to another tenant', async () => {
    for (const who of ['staff', 'partner', 'expert', 'nobody']) {
      expect(await change(who, who, `email = 'x@test.example'`)).toBe('person_account_is_the_admins');
      expect(await change(who, 'auditor', `post = 'x'`)).toBe(0);
      expect(await change(who, who, `mail_mode = 'none'`)).toBe(1);
    }
    expect(await change('admin', 'nobody', 'tenant_id = tenant_id + 1')).toBe('person_in_own_tenant');
    expect(await change('admin', 'nobody', `tenant_id = tenant_id + 1, organisation_id = '${elsewhere.id}'`)).toBe(
      'person_stays_in_tenant',
    );
    expect(await change('stranger', 'nobody', `post = 'x'`)).toBe(0);
  });
});

describe('assignments', () => {
  it('are made by managers and administrators, for partners of one’s own tenant in one’s own prefecture, without overlap', async () => {
    for (const who of ['admin', 'manager']) expect(await assign(who, university, IIZUNA)).toBe(1);
    for (const who of ['staff', 'partner']) expect(await assign(who, university, IIZUNA)).toBe(POLICY);
    expect(await assign('manager', university, KISO, '2030-04-01')).toBe(
      'assignment_organisation_id_municipality_code_daterange_excl',
    );
    expect(await assign('manager', university, KAWAGOE)).toBe('assignment_in_own_prefecture');
    expect(await assign('manager', office, IIZUNA)).toBe('assignment_fits_organisation');
    expect(await assign('stranger', university, IIZUNA)).toBe('assignment_in_own_prefecture');
    expect(await assign('stranger', university, KAWAGOE, '2026-11-24', elsewhere.tenantId)).toBe(
      'assignment_fits_organisation',
    );
    expect(await comesTo('partner', `update assignment set until_on = null`)).toBe(0);
    expect(await comesTo('manager', `update assignment set municipality_code = $1`, [IIZUNA])).toBe(POLICY);
    expect(await comesTo('manager', `delete from assignment where municipality_code = $1`, [KISO])).toBe(0);
  });
});

describe('masters', () => {
  it('are the administrator’s: organisations, areas, closed days', async () => {
    const verbs: Array<[string, unknown[]]> = [
      [`insert into organisation (id, tenant_id, kind, name) values ($1, $2, 'other', '会')`, [randomUUID(), nagano]],
      [`insert into area (id, tenant_id, kind, name) values ($1, $2, 'welfare', '新')`, [randomUUID(), nagano]],
      [
        `insert into area_municipality (area_id, municipality_code, tenant_id) values ($1, $2, $3)`,
        [welfare, IIZUNA, nagano],
      ],
      [`insert into closed_day (tenant_id, day, name) values ($1, '2026-11-26', '県民の日')`, [nagano]],
    ];
    for (const [sql, parameters] of verbs) {
      expect([sql, await comesTo('admin', sql, parameters)]).toEqual([sql, 1]);
      for (const who of ['manager', 'staff', 'partner', 'auditor'])
        expect([sql, who, await comesTo(who, sql, parameters)]).toEqual([sql, who, POLICY]);
    }
    expect(await comesTo('stranger', `update organisation set name = 'x' where id = $1`, [office.id])).toBe(0);
    expect(
      await comesTo(
        'admin',
        `insert into organisation (id, tenant_id, kind, name) values ($1, $2, 'regionalBureau', '局')`,
        [randomUUID(), nagano],
      ),
    ).toBe(POLICY);
    expect(await comesTo('admin', `update organisation set kind = 'university' where id = $1`, [office.id])).toBe(
      'organisation_fits_what_runs_in_it',
    );
  });

  it('a municipality lies in one area of a kind, in one’s own prefecture', async () => {
    const second = randomUUID();
    await database.query(`insert into area (id, tenant_id, kind, name) values ($1, $2, 'welfare', '別の圏域')`, [
      second,
      nagano,
    ]);
    const put = (code: string) =>
      comesTo('admin', 'insert into area_municipality (area_id, municipality_code, tenant_id) values ($1, $2, $3)', [
        second,
        code,
        nagano,
      ]);
    expect(await put(KISO)).toBe('area_municipality_one_of_a_kind');
    expect(await put(KAWAGOE)).toBe('area_municipality_in_own_prefecture');
    expect(await put(IIZUNA)).toBe(1);
  });

  it('only an administrator’s transaction can be followed in the tenant’s name, and only in that of their own', async () => {
    for (const who of ['manager', 'staff', 'partner', 'auditor'])
      expect([who, await comesTo(who, 'select act_for_tenant($1)', [nagano])]).toEqual([who, 'act_for_own_tenant']);
    expect(await comesTo('stranger', 'select act_for_tenant($1)', [nagano])).toBe('act_for_own_tenant');
  });

  it('an administrator sees no engagement, team or visit beside them', async () => {
    const programmeId = await new Story(database).programme({ tenantId: nagano, body: office });
    await new Story(database).engagement({
      tenantId: nagano,
      programmeId,
      municipalityCode: KISO,
      lead: people.staff,
      vision: '秘密のありたい姿',
    });
    const seen = await rooms.as(people.admin!, async (actor) => ({
      engagements: await sqlIn(actor.tx).query('select from engagement'),
      teams: await sqlIn(actor.tx).query('select from team_term'),
      visits: await sqlIn(actor.tx).query('select from visit'),
    }));
    expect(seen).toEqual({ engagements: [], teams: [], visits: [] });
  });
});
