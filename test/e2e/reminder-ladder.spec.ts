import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import { REMINDER_STEPS } from '@banso/domain';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { runOnce } from '@banso/worker';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const OGAWA = '205885'; // 小川村
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let programmeId: string, otherProgramme: string;
let hanako: PersonRow, kacho: PersonRow, professor: PersonRow, saitamaManager: PersonRow;
let staff: Browser, manager: Browser;
let engagementId: string;

const config = () => ({ ...readConfig({ BANSO_MODE: 'demo' }), databaseWorkerUrl: house.database.workerUrl });
async function at(moment: string, job?: 'sweep' | 'digest'): Promise<void> {
  house.clock.set(`${moment}:00+09:00`);
  if (job) await runOnce(job, config(), house.clock);
}
interface Step {
  step: string;
  label: string;
  before: string;
  distance: string;
  after: string;
  holds: { offset: number; enabled: boolean };
}
const ladder = async (
  browser: Browser,
  query = '',
): Promise<{ version: number; steps: Step[]; [key: string]: unknown }> =>
  (await browser.get(`/reminder-ladder${query}`).expect(200)).body;
const stepOf = async (browser: Browser, step: string, query = ''): Promise<Step> =>
  (await ladder(browser, query)).steps.find((one) => one.step === step)!;
const number = (step: string, offset: number, enabled = true) => ({ step, offset, enabled });
const open = () =>
  house.database.query<{ step: string; quiet: boolean; state: string }>(
    `select step, quiet, state from reminder where state in ('open', 'resolved') order by falls_on, step`,
  );
const mailed = async (): Promise<string[]> =>
  (await house.database.query<{ body: string }>('select body from mail order by created_at')).map(({ body }) => body);

beforeAll(async () => {
  house = await openHouse('2026-10-20T09:00:00+09:00');
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  kacho = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  professor = await house.story.person({
    organisation: await house.story.organisation({ tenantId, kind: 'university', name: '長野県看護大学' }),
    role: 'partner',
  });
  const saitama = await house.story.tenant('11');
  saitamaManager = await house.story.person({
    organisation: await house.story.organisation({ tenantId: saitama }),
    role: 'manager',
  });
  programmeId = await house.story.programme({ tenantId, body: office, name: '市町村伴走型支援' });
  otherProgramme = await house.story.programme({ tenantId, body: office, name: '通いの場支援' });
  staff = house.browser(hanako);
  manager = house.browser(kacho);
  engagementId = (
    await staff
      .post('/engagements', { municipalityCode: OGAWA, programmeId, startedOn: '2026-10-01', leadId: hanako.id })
      .expect(201)
  ).body.id;
  // Held on Tuesday 10/20, so the next is due on Friday 11/20.
  await staff
    .post(`/engagements/${engagementId}/visits`, {
      record: { heldOn: '2026-10-20', mode: 'onSite', facts: '集落を歩いた。', supportTypes: ['A'] },
    })
    .expect(201);
  // It was confirmed at once: these stories are about visits.
  await house.database.query(`update visit set status = 'confirmed'`);
  await house.database.query(
    `insert into visit_record_event (visit_id, engagement_id, version, kind, steps, person_id, at) select visit_id, engagement_id, version, 'confirmed', 1, written_by, recorded_at from visit_record`,
  );
});
afterAll(() => house.close());

describe('the ladder as it stands', () => {
  it('shows every step as a sentence, with its default, its limits and what holds', async () => {
    const shown = await ladder(staff);
    expect(shown).toMatchObject({ version: 0, programmeId: null, changedAt: null, programmesWithOwn: [] });
    expect(shown.steps.map(({ before, distance, after }) => before + distance + after)).toHaveLength(
      REMINDER_STEPS.length,
    );
    expect(await stepOf(staff, 'visitOverdue')).toEqual({
      step: 'visitOverdue',
      label: '訪問の遅れ',
      before: '訪問の期限の',
      distance: '3開庁日後',
      after: 'に、訪問の予定がなければ、主担当・副担当へ',
      unit: 'openDays',
      min: 1,
      max: 20,
      canBeSwitchedOff: true,
      default: { offset: 3, enabled: true },
      tenant: null,
      programme: null,
      holds: { offset: 3, enabled: true },
    });
  });

  it('is read by one’s own body only and changed by managers only', async () => {
    await house.browser(professor).get('/reminder-ladder').expect(403);
    await staff.put('/reminder-ladder', { numbers: [] }, 0).expect(403);
    await staff.post('/reminder-ladder/preview', { numbers: [] }).expect(403);
    await manager.get('/reminder-ladder?programmeId=00000000-0000-4000-8000-000000000000').expect(404);
  });
});

describe('what would have been sent last month', () => {
  it('is told under the numbers that hold and under the proposed ones, item by item with its reason, and changes nothing', async () => {
    await at('2026-12-10T10:00');
    const body = { numbers: [number('visitDueSoon', -14), number('visitOverdueManager', 5)] };
    const preview = (await manager.post('/reminder-ladder/preview', body).expect(200)).body;
    // November: 11/13, 11/20, 11/26 to the lead; the manager from 11/27 (deputy is nobody). With 14 days: 11/6 in place
    // of 11/13; with 5 days: 11/25.
    expect(preview).toMatchObject({ month: '2026-11', now: 4, proposed: 4, engagements: 1, leftOff: 0 });
    expect(preview.bySteps).toEqual(
      expect.arrayContaining([{ of: 'visitDueSoon', label: '訪問の期限が近い', now: 1, proposed: 1 }]),
    );
    expect(preview.byRecipients).toEqual([
      { of: 'lead', label: '主担当', now: 3, proposed: 3 },
      { of: 'manager', label: '上司（課長・係長）', now: 1, proposed: 1 },
    ]);
    expect(
      preview.items.map((item: { day: string; step: string; recipient: string; under: string }) => [
        item.day,
        item.step,
        item.recipient,
        item.under,
      ]),
    ).toEqual([
      ['2026-11-06', 'visitDueSoon', '信濃 花子', 'proposed'],
      ['2026-11-13', 'visitDueSoon', '信濃 花子', 'now'],
      ['2026-11-25', 'visitOverdueManager', '穂高 課長', 'proposed'],
      ['2026-11-27', 'visitOverdueManager', '穂高 課長', 'now'],
      ['2026-11-20', 'visitDueToday', '信濃 花子', 'both'],
      ['2026-11-26', 'visitOverdue', '信濃 花子', 'both'],
    ]);
    expect(preview.items[0]).toMatchObject({
      municipality: { name: '小川村', prefecture: '長野県' },
      programme: '市町村伴走型支援',
      as: 'lead',
      why: '前回10/20 ＋ 1か月 ＝ 11/20（金）。11/6（金）は期限の14日前ですが、訪問の予定がありません。',
    });
    expect(preview.cannotKnow.join()).toContain('いまの値で計算しています');
    expect(await ladder(manager)).toMatchObject({ version: 0 });
    expect((await open()).filter(({ quiet }) => quiet)).toEqual([]);
  });

  it('sees the records as they stood: a visit that was planned in time brings none', async () => {
    await at('2026-10-26T10:00');
    const visit = (
      await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-11-18', mode: 'onSite' }).expect(201)
    ).body;
    await at('2026-11-19T10:00');
    await staff.post(`/visits/${visit.id}/cancellation`, { reason: '先方の都合' }, visit.version).expect(201);
    await at('2026-12-10T10:00');
    const { items } = (await manager.post('/reminder-ladder/preview', { numbers: [] }).expect(200)).body;
    // No early reminder on 11/13; the day before the visit the team is told. It then passed without a record: the plan
    // no longer answers.
    expect(items.map((item: { day: string; step: string }) => [item.day, item.step])).toEqual([
      ['2026-11-17', 'visitTomorrow'],
      ['2026-11-19', 'visitDueSoon'],
      ['2026-11-19', 'recordMissing'],
      ['2026-11-20', 'visitDueToday'],
      ['2026-11-26', 'visitOverdue'],
      ['2026-11-27', 'visitOverdueManager'],
    ]);
  });

  it('tells each manager of what waits for confirmation, and nobody of what was withdrawn', async () => {
    const second = await house.story.person({ organisation: office, role: 'manager', name: '乗鞍 係長' });
    await at('2026-11-02T10:00');
    const written = (
      await staff
        .post(`/engagements/${engagementId}/visits`, {
          record: { heldOn: '2026-11-02', mode: 'onSite', facts: '取り違えた。', supportTypes: ['A'] },
        })
        .expect(201)
    ).body;
    const waiting = async () => {
      const { items, now } = (
        await manager.post('/reminder-ladder/preview', { numbers: [], month: '2026-11' }).expect(200)
      ).body;
      const told = (items as Array<{ day: string; step: string; recipient: string }>).filter(
        ({ step }) => step === 'unconfirmedManager',
      );
      expect(now).toBe(items.length);
      return told.map(({ day, recipient }) => `${day} ${recipient}`).sort();
    };
    await at('2026-12-10T10:00');
    expect(await waiting()).toEqual(['2026-11-10 乗鞍 係長', '2026-11-10 穂高 課長'].sort());
    await at('2026-11-05T10:00');
    const { version } = (await staff.get(`/visits/${written.id}`).expect(200)).body;
    await staff.post(`/visits/${written.id}/withdrawal`, { reason: '別の村の記録' }, version).expect(201);
    await at('2026-12-10T10:00');
    expect(await waiting()).toEqual([]);
    await house.database.query('update role_holding set until_on = $2 where person_id = $1', [second.id, '2026-11-01']);
  });

  it('refuses what a change would refuse, and a month that is none', async () => {
    const refused = await manager
      .post('/reminder-ladder/preview', { numbers: [number('visitOverdueManager', 2)] })
      .expect(422);
    expect(refused.body.errors).toEqual([
      {
        field: 'numbers.visitOverdueManager',
        message: '「訪問の遅れ」より先になりません。同じか、あとの日にしてください。',
      },
    ]);
    await manager.post('/reminder-ladder/preview', { numbers: [], month: '2026-13' }).expect(422);
  });
});

describe('changing the numbers', () => {
  it('needs the version that was read, and complains step by step', async () => {
    await at('2026-11-16T10:00');
    await manager.put('/reminder-ladder', { numbers: [] }).expect(428);
    await manager.put('/reminder-ladder', { numbers: [] }, 7).expect(412);
    const refused = await manager
      .put('/reminder-ladder', { numbers: [number('visitDueSoon', 3), number('recordMissingManager', 5, false)] }, 0)
      .expect(422);
    expect(refused.body.errors).toEqual([
      { field: 'numbers.visitDueSoon', message: '1〜30日前の整数にしてください。' },
      { field: 'numbers.recordMissingManager', message: '上司へのお知らせは止められません。日数だけ変えられます。' },
    ]);
    await manager
      .put('/reminder-ladder', { programmeId: '00000000-0000-4000-8000-000000000000', numbers: [] }, 0)
      .expect(422);
  });

  it('holds for the office, and for one programme over it; another prefecture keeps its own', async () => {
    await house.database.query('delete from reminder');
    const changed = (
      await manager
        .put('/reminder-ladder', { numbers: [number('visitDueSoon', -10), number('actionOverdue', 2)] }, 0)
        .expect(200)
    ).body;
    expect(changed).toMatchObject({ version: 1, changedBy: '穂高 課長', broughtUpToDate: 1, leftToTheNight: 0 });
    await manager
      .put('/reminder-ladder', { programmeId: otherProgramme, numbers: [number('visitDueSoon', -5)] }, 0)
      .expect(200);
    expect((await stepOf(manager, 'visitDueSoon')).holds).toEqual({ offset: -10, enabled: true });
    expect(await stepOf(manager, 'visitDueSoon', `?programmeId=${otherProgramme}`)).toMatchObject({
      distance: '5日前',
      default: { offset: -7 },
      tenant: { offset: -10 },
      programme: { offset: -5 },
      holds: { offset: -5 },
    });
    expect((await stepOf(manager, 'actionOverdue', `?programmeId=${otherProgramme}`)).holds).toEqual({
      offset: 2,
      enabled: true,
    });
    expect((await stepOf(manager, 'visitDueSoon', `?programmeId=${programmeId}`)).holds.offset).toBe(-10);
    expect((await stepOf(house.browser(saitamaManager), 'visitDueSoon')).holds.offset).toBe(-7);
    expect((await ladder(manager)).programmesWithOwn).toEqual([otherProgramme]);
  });

  it('does not let the office’s numbers turn a programme’s order round', async () => {
    await manager
      .put('/reminder-ladder', { programmeId: otherProgramme, numbers: [number('visitOverdueManager', 6)] }, 1)
      .expect(200);
    const refused = await manager.put('/reminder-ladder', { numbers: [number('visitOverdue', 5)] }, 1).expect(422);
    expect(refused.body.errors[0]).toMatchObject({ field: 'numbers.visitOverdueManager' });
    await manager
      .put('/reminder-ladder', { numbers: [number('visitOverdue', 5), number('visitOverdueManager', 9)] }, 1)
      .expect(422)
      .expect(({ body }) =>
        expect(body.errors[0].message).toContain('支援事業「通いの場支援」に設定した日数と合いません。'),
      );
    await manager.put('/reminder-ladder', { programmeId: otherProgramme, numbers: [] }, 2).expect(200);
  });

  it('leaves a line in the audit log, from what to what', async () => {
    const lines = await house.database.query<{ change: unknown; subject_id: string }>(
      `select change, subject_id from audit_entry where action = 'ladder:write' order by id`,
    );
    expect(lines.map(({ change }) => change)).toEqual([
      { visitDueSoon: [null, -10], actionOverdue: [null, 2] },
      { visitDueSoon: [null, -5] },
      { visitDueSoon: [-5, null], visitOverdueManager: [null, 6] },
      { visitOverdueManager: [6, null] },
    ]);
    expect(lines.map((line) => line.subject_id)).toEqual([
      String(tenantId),
      otherProgramme,
      otherProgramme,
      otherProgramme,
    ]);
  });
});

describe('behind the API', () => {
  it('the numbers of another body are neither seen nor changed, and staff change none', async () => {
    const client = await house.asApplication();
    const as = async (person: PersonRow) => {
      await client.query('begin');
      await client.query('select enter($1, $2)', [person.token, house.clock.now()]);
      const seen = (await client.query('select tenant_id from reminder_ladder')).rows;
      const changed = (await client.query('update reminder_ladder set version = version')).rowCount;
      await client.query('rollback');
      return { seen: seen.length, changed };
    };
    expect(await as(kacho)).toEqual({ seen: 2, changed: 2 });
    expect(await as(hanako)).toEqual({ seen: 2, changed: 0 });
    expect(await as(saitamaManager)).toEqual({ seen: 0, changed: 0 });
    await client.query('begin');
    await client.query('select enter($1, $2)', [kacho.token, house.clock.now()]);
    await expect(
      client.query(`insert into reminder_ladder (id, tenant_id, numbers) values (gen_random_uuid(), $1, '{}')`, [
        saitamaManager.tenantId,
      ]),
    ).rejects.toThrow('row-level security');
    await client.end();
  });
});

describe('after a change', () => {
  it('what newly lies in the past shows at once but is not mailed; what has not come yet disappears', async () => {
    await house.database.query('delete from reminder; delete from mail');
    await at('2026-11-16T00:05', 'sweep');
    expect(await open()).toEqual([{ step: 'visitDueSoon', quiet: false, state: 'open' }]); // ten days before 11/20
    await at('2026-11-16T10:00');
    await manager.put('/reminder-ladder', { numbers: [number('visitDueSoon', -2)] }, 1).expect(200);
    expect(await open()).toEqual([{ step: 'visitDueSoon', quiet: false, state: 'resolved' }]);

    await house.database.query('delete from reminder');
    await manager.put('/reminder-ladder', { numbers: [number('visitDueSoon', -20)] }, 2).expect(200);
    expect(await open()).toEqual([{ step: 'visitDueSoon', quiet: true, state: 'open' }]);
    expect((await staff.get('/reminders?state=open').expect(200)).body.items).toMatchObject([
      {
        step: 'visitDueSoon',
        why: '前回10/20 ＋ 1か月 ＝ 11/20（金）。10/31（土）は期限の20日前ですが、訪問の予定がありません。',
      },
    ]);
    await at('2026-11-17T08:30', 'digest');
    expect(await mailed()).toEqual([]);
    await at('2026-11-20T08:30', 'digest');
    expect(await mailed()).toEqual([expect.stringContaining('11/20（金）は期限の日ですが')]);
  });

  it('the night does it where there is much, just as quietly', async () => {
    await house.database.query('delete from reminder; delete from mail');
    await manager.put('/reminder-ladder', { numbers: [number('visitDueSoon', -5)] }, 3).expect(200);
    await house.database.query(
      `with made as (
         insert into programme (id, tenant_id, name, from_fiscal_year)
           select gen_random_uuid(), $1, 'その他 ' || n, 2020 from generate_series(1, 7) n returning id)
       insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
         select id, 2020, '{accompanying}', '{A}', 'free' from made`,
      [tenantId],
    );
    await house.database.query(
      `insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, last_held_on, next_visit_due_on, created_at) select gen_random_uuid(), $1, m.code, p.id, '2026-04-01', '2026-11-02', '2026-12-02', '2026-04-01' from municipality m, programme p where m.prefecture_code = '20' and p.name like 'その他%'`,
      [tenantId],
    );
    await at('2026-11-21T00:05', 'sweep');
    const before = await open();
    await at('2026-11-21T10:00');
    const changed = (await manager.put('/reminder-ladder', { numbers: [number('visitDueSoon', -15)] }, 4).expect(200))
      .body;
    expect(changed).toMatchObject({ broughtUpToDate: 0, leftToTheNight: 540 });
    expect(await open()).toEqual(before);
    await at('2026-11-22T00:05', 'sweep');
    expect(
      (await open()).filter(({ step, quiet, state }) => step === 'visitDueSoon' && quiet && state === 'open'),
    ).toHaveLength(539);
  });

  it('the desk says when the manager will be told, by the numbers that hold', async () => {
    await at('2026-11-23T10:00');
    await manager
      .put(
        '/reminder-ladder',
        { programmeId, numbers: [number('visitOverdueManager', 10), number('visitOverdueWeekly', 17)] },
        0,
      )
      .expect(200);
    const { todo } = (await staff.get('/desk').expect(200)).body;
    expect(todo[0].reason).toContain('11/30に上司へお知らせします。');
  });
});
