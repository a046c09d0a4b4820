import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addDays,
  civilDay,
  DRIFT_NIGHTS,
  type DriftWatch,
  driftWatchOf,
  isWatchedMonth,
  type SupportType,
  WHOLE_WATCH,
} from '@banso/domain';
import {
  type FreshDatabase,
  freshDatabase,
  openRooms,
  type OpenRooms,
  type OrganisationRow,
  type PersonRow,
  Story,
  sqlIn,
} from '@banso/testing';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { v7 } from 'uuid';
import { csvField } from '@banso/domain';
import { writeTable } from '@banso/files';
import { BureauService } from './bureau.service.js';
import { coverageTable } from './coverage-table.js';
import { CoverageModule } from './coverage.module.js';
import { CoverageQuery } from './coverage.request.js';
import { CoverageDrift } from './coverage-months.js';
import type { Coverage, CoverageCell } from './coverage.response.js';
import { CoverageRowsQueries } from './coverage-rows.queries.js';
import { CoverageService } from './coverage.service.js';
import { JudgementsService } from './judgements.service.js';

const NAGANO = '202011';
const MATSUMOTO = '202029';
const NOW = '2026-11-24T09:00:00+09:00';

let database: FreshDatabase;
let rooms: OpenRooms;
let story: Story;
let tenantId: number;
let body: OrganisationRow;
let [staff, manager, partner]: PersonRow[] = [] as unknown as PersonRow[];
let engagement: { id: string };

beforeAll(async () => {
  database = await freshDatabase();
  rooms = await openRooms(database, { now: NOW, imports: [CoverageModule] });
  story = new Story(database);
  tenantId = await story.tenant('20');
  body = await story.organisation({ tenantId });
  const university = await story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  staff = await story.person({ organisation: body, role: 'staff', name: '信濃 花子' });
  manager = await story.person({ organisation: body, role: 'manager' });
  partner = await story.person({ organisation: university, role: 'partner' });
  await story.assignment({ organisation: university, municipalityCode: NAGANO });
});

beforeEach(async () => {
  rooms.clock.set(NOW);
  await database.query(
    'truncate support_given, coverage_month, coverage_year, coverage_place_month, coverage_person_month, coverage_person_year, coverage_judgement, visit_record_version, visit_record_event, visit_cancellation, visit, team_member_end, team_member, counterpart, engagement cascade',
  );
  const programmeId = await story.programme({ tenantId, body, supportTypes: ['A', 'B'] });
  engagement = await opened(programmeId, NAGANO, '2024-04-01');
  await story.member({ engagementId: engagement.id, person: manager, role: 'deputy', from: '2024-04-01' });
});

afterAll(async () => {
  await rooms.close();
  await database.drop();
});

/** An engagement led by the staff since its start. */
async function opened(programmeId: string, municipalityCode: string, startedOn: string): Promise<{ id: string }> {
  const id = v7();
  await database.query(
    `insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, created_at) values ($1, $2, $3, $4, $5::date, $5::date)`,
    [id, tenantId, municipalityCode, programmeId, startedOn],
  );
  await story.member({ engagementId: id, person: staff, role: 'lead', from: startedOn });
  return { id };
}

/** A held visit as the visits room would write and announce it. */
async function held(
  heldOn: string,
  supportTypes: SupportType[],
  by: PersonRow = staff,
  engagementId = engagement.id,
): Promise<string> {
  const id = v7();
  await rooms.as(by, async (actor) => {
    await sqlIn(actor.tx).run(
      `insert into visit (id, engagement_id, status, mode, held_on, support_types) values ($1, $2, 'recorded', 'onSite', $3, $4)`,
      [id, engagementId, heldOn, supportTypes],
    );
    await sqlIn(actor.tx).run(
      `insert into visit_record_version (visit_id, engagement_id, facts, written_by) values ($1, $2, '面談した', $3)`,
      [id, engagementId, by.id],
    );
    await sqlIn(actor.tx).run('update engagement set last_held_on = greatest(last_held_on, $2) where id = $1', [
      engagementId,
      heldOn,
    ]);
    actor.tx.changed('visit', id);
  });
  return id;
}

async function change(sql: string, visitId: string, ...more: unknown[]): Promise<void> {
  await rooms.as(staff, async (actor) => {
    await sqlIn(actor.tx).run(sql, [visitId, ...more]);
    actor.tx.changed('visit', visitId);
  });
}

async function planned(plannedOn: string): Promise<string> {
  const id = v7();
  await rooms.as(staff, async (actor) => {
    await sqlIn(actor.tx).run(`insert into visit (id, engagement_id, mode, planned_on) values ($1, $2, 'onSite', $3)`, [
      id,
      engagement.id,
      plannedOn,
    ]);
    await sqlIn(actor.tx).run('update engagement set planned_days = planned_days || $2::date where id = $1', [
      engagement.id,
      plannedOn,
    ]);
    actor.tx.changed('visit', id);
  });
  return id;
}

function review(who: PersonRow = staff, wish: Parameters<CoverageService['review']>[1] = {}): Promise<Coverage> {
  return rooms.as(who, (actor) => rooms.get(CoverageService).review(actor, wish));
}

function cell(coverage: Coverage, type: SupportType, code = NAGANO): CoverageCell {
  return coverage.cells.find((one) => one.municipalityCode === code && one.supportType === type)!;
}

function flagsOf(coverage: Coverage, code = NAGANO): string[] {
  return coverage.rows.find((row) => row.municipality.code === code)!.flags.map((flag) => flag.code);
}

describe('who offers what', () => {
  it('shows the eight programmes of the masters with their totals', async () => {
    await database.query(
      'delete from programme_body where programme_id not in (select id from programme where tenant_id is null)',
    );
    const offers = await rooms.as(staff, (actor) => rooms.get(CoverageRowsQueries).offers(actor, { fiscalYear: 2026 }));
    expect(offers.rows.map((row) => `${row.bodies.join('・')} ${row.types.join('')}`)).toEqual([
      '藤田医科大学 AB',
      '長野県・長野県看護大学 AB',
      '栃木県・自治医科大学 B',
      '新潟県 B',
      '千葉大学 B',
      '埼玉県 ABD',
      '埼玉県立大学 ABCDE',
      '群馬県 D',
    ]);
    expect(offers.totals).toEqual({ A: 4, B: 7, C: 1, D: 3, E: 1 });
  });
});

describe('what was delivered', () => {
  it('turns a gap into a delivery when a visit is recorded, and back when it is taken out', async () => {
    expect(cell(await review(), 'A').state).toBe('gap');
    const visit = await held('2026-11-10', ['A']);
    const after = await review();
    expect(cell(after, 'A')).toMatchObject({
      state: 'delivered',
      count: 1,
      lastOn: '2026-11-10',
      bodyKinds: ['prefecture'],
    });
    expect(after.totals).toEqual({ A: 1, B: 0, C: 0, D: 0, E: 0 });
    expect(after.municipalityCount).toBe(77);

    await change(`update visit set status = 'cancelled', planned_on = held_on, held_on = null where id = $1`, visit);
    expect(cell(await review(), 'A').state).toBe('gap');
    expect(await database.query('select * from coverage_month')).toEqual([]);
  });

  it('moves with a visit whose day is corrected to another month', async () => {
    const visit = await held('2026-11-10', ['A']);
    await change('update visit set held_on = $2 where id = $1', visit, '2026-03-20');
    expect(cell(await review(), 'A').state).toBe('gap');
    expect(cell(await review(staff, { fiscalYear: 2025 }), 'A')).toMatchObject({
      state: 'delivered',
      lastOn: '2026-03-20',
    });
  });

  it('counts both of two visits recorded at the same moment', async () => {
    await Promise.all([held('2026-11-10', ['A']), held('2026-11-11', ['A']), held('2026-11-12', ['A'])]);
    expect(cell(await review(), 'A').count).toBe(3);
    expect(await rooms.as(manager, (actor) => rooms.get(CoverageDrift).run(actor))).toEqual([]);
  });

  it('shows a planned visit for every kind its programme supports', async () => {
    await planned('2027-01-20');
    const coverage = await review();
    expect(['A', 'B', 'C'].map((type) => cell(coverage, type as SupportType).state)).toEqual([
      'planned',
      'planned',
      'gap',
    ]);
    expect(cell(coverage, 'B').plannedOn).toBe('2027-01-20');
  });

  it('looks at a quarter alone', async () => {
    await held('2026-05-10', ['A']);
    expect(cell(await review(staff, { quarter: 1 }), 'A').state).toBe('delivered');
    expect(cell(await review(staff, { quarter: 3 }), 'A').state).toBe('gap');
  });

  it('opens a number into its visits, newest first, page by page', async () => {
    const [first, second] = [await held('2026-05-10', ['A']), await held('2026-06-10', ['A', 'B'])];
    await held('2026-07-10', ['B']);
    const query = { municipality: NAGANO, supportType: 'A' as const, fiscalYear: 2026, limit: 1 };
    const page = await rooms.as(staff, (actor) => rooms.get(CoverageRowsQueries).visits(actor, query));
    expect(page.items).toMatchObject([
      {
        visitId: second,
        heldOn: '2026-06-10',
        facts: '面談した',
        supportTypes: ['A', 'B'],
        municipality: { prefecture: '長野県' },
      },
    ]);
    const next = await rooms.as(staff, (actor) =>
      rooms.get(CoverageRowsQueries).visits(actor, { ...query, cursor: page.nextCursor! }),
    );
    expect(next).toMatchObject({ items: [{ visitId: first }], nextCursor: null });
  });
});

describe('what is not needed', () => {
  const judgement = {
    municipalityCode: NAGANO,
    supportType: 'E' as const,
    fiscalYear: 2026,
    reason: '自前の方法がある',
    lookAgainOn: '2027-02-01',
  };

  it('stands until it is to be looked at again, and can be taken back', async () => {
    await rooms.as(manager, (actor) => rooms.get(JudgementsService).judge(actor, judgement));
    expect(cell(await review(), 'E')).toMatchObject({
      state: 'notNeeded',
      reason: '自前の方法がある',
      lookAgainOn: '2027-02-01',
    });
    rooms.clock.set('2027-02-01T09:00:00+09:00');
    expect(cell(await review(), 'E')).toMatchObject({ state: 'gap', reason: null });
    rooms.clock.set(NOW);
    const key = { municipality: NAGANO, supportType: 'E' as const, fiscalYear: 2026 };
    await rooms.as(manager, (actor) => rooms.get(JudgementsService).takeBack(actor, key));
    expect(cell(await review(), 'E').state).toBe('gap');
    await expect(rooms.as(manager, (actor) => rooms.get(JudgementsService).takeBack(actor, key))).rejects.toMatchObject(
      { kind: { code: 'judgementMissing' } },
    );
  });

  it('is replaced by a new judgement, and refused for a day that has come or a place out of reach', async () => {
    const judge = (request: typeof judgement) =>
      rooms.as(manager, (actor) => rooms.get(JudgementsService).judge(actor, request));
    await judge(judgement);
    await judge({ ...judgement, reason: '別の理由' });
    expect(cell(await review(), 'E').reason).toBe('別の理由');
    await expect(judge({ ...judgement, lookAgainOn: '2026-11-24' })).rejects.toMatchObject({
      fields: [{ field: 'lookAgainOn' }],
    });
    await expect(judge({ ...judgement, municipalityCode: '131016' })).rejects.toMatchObject({
      fields: [{ field: 'municipalityCode' }],
    });
  });
});

describe('flags', () => {
  it('warns of B without A, unless A was given in the two fiscal years before', async () => {
    await held('2026-05-10', ['B']);
    expect(flagsOf(await review())).toContain('bWithoutA');
    const earlier = await held('2024-03-31', ['A']);
    expect(flagsOf(await review())).toContain('bWithoutA');
    await change('update visit set held_on = $2 where id = $1', earlier, '2024-04-01');
    const coverage = await review();
    expect(flagsOf(coverage)).not.toContain('bWithoutA');
    expect(coverage.flags.bWithoutA).toBe(0);
  });

  it('warns of ninety silent days', async () => {
    await held('2026-08-27', ['A']);
    expect(flagsOf(await review())).toEqual([]);
    rooms.clock.set('2026-11-25T09:00:00+09:00');
    const coverage = await review();
    expect(coverage.rows.find((row) => row.municipality.code === NAGANO)?.flags).toEqual([
      { code: 'silent', days: 90, engagementId: engagement.id },
    ]);
    expect(coverage.flags.silent).toBe(1);
  });

  it('warns of a missing deputy, and when both sides changed', async () => {
    await held('2026-11-01', ['A']);
    await database.query(
      `insert into team_member_end (member_id, engagement_id, person_id, until_on) select id, engagement_id, person_id, '2026-10-31' from team_member`,
    );
    await story.member({ engagementId: engagement.id, person: manager, role: 'lead', from: '2026-11-01' });
    await story.counterpart({ engagementId: engagement.id, from: '2024-04-01', until: '2026-09-30' });
    await story.counterpart({ engagementId: engagement.id, name: '黒姫 二葉', from: '2026-10-01' });
    expect(flagsOf(await review())).toEqual(['singleHanded', 'nobodyKnows']);
  });
});

describe('as of an earlier day', () => {
  it('knows only what had been held and planned by then', async () => {
    await held('2026-05-10', ['A']);
    await held('2026-10-10', ['B']);
    await planned('2026-12-20');
    const june = await review(staff, { asOf: '2026-06-30' });
    expect(june.asOf).toBe('2026-06-30');
    expect([cell(june, 'A').state, cell(june, 'B').state]).toEqual(['delivered', 'gap']);
    expect(june.rows.find((row) => row.municipality.code === NAGANO)).toMatchObject({
      visits: 1,
      lastHeldOn: '2026-05-10',
    });
    expect([cell(await review(), 'A').state, cell(await review(), 'B').state]).toEqual(['delivered', 'delivered']);
    await expect(review(staff, { asOf: '2026-11-25' })).rejects.toMatchObject({ fields: [{ field: 'asOf' }] });
  });

  it('knows a visit whose record was withdrawn as planned until it was recorded, and as nothing since', async () => {
    const id = await planned('2026-10-20');
    await database.query(
      `update visit set held_on = '2026-10-20', status = 'recorded', support_types = '{A}', created_at = '2026-10-01' where id = $1`,
      [id],
    );
    await database.query(
      `insert into visit_record_version (visit_id, engagement_id, facts, written_by, recorded_at) values ($1, $2, '別の村だった', $3, '2026-10-21T09:00:00+09:00')`,
      [id, engagement.id, staff.id],
    );
    await database.query(`update visit set status = 'withdrawn', held_on = null, support_types = '{}' where id = $1`, [
      id,
    ]);
    const states = await Promise.all(
      ['2026-10-20', '2026-10-21', '2026-11-01'].map(async (asOf) => cell(await review(staff, { asOf }), 'A').state),
    );
    expect(states).toEqual(['planned', 'gap', 'gap']);
  });
});

describe('who sees what', () => {
  it('shows a partner only the assigned municipalities, and keeps the load of others from all but managers', async () => {
    const programmeId = await story.programme({ tenantId, body });
    const other = await opened(programmeId, MATSUMOTO, '2026-04-01');
    await held('2026-11-01', ['A'], staff, other.id);
    await held('2026-11-02', ['A']);
    const seen = await review(partner);
    expect(seen.rows.map((row) => row.municipality.code)).toEqual([NAGANO]);
    expect(seen.totals.A).toBe(1);
    expect(seen.distribution.perStaff).toEqual([]);
    const visits = await rooms.as(partner, (actor) => rooms.get(CoverageRowsQueries).visits(actor, { limit: 50 }));
    expect(visits.items.map((visit) => visit.municipality.code)).toEqual([NAGANO]);
    expect(await database.query(`select action from audit_entry where person_id = $1`, [partner.id])).toEqual([
      { action: 'visit:read' },
    ]);
    expect((await review(manager)).distribution.perStaff).toEqual([
      { person: { id: staff.id, name: '信濃 花子' }, visits: 2, leads: 2 },
    ]);
    expect((await review(staff)).distribution.perStaff).toEqual([]);
  });

  it('shows a health office its own area', async () => {
    const areaId = await story.area({ tenantId, name: '長野圏域', municipalityCodes: [NAGANO] });
    const office = await story.organisation({ tenantId, kind: 'healthOffice', name: '長野保健福祉事務所', areaId });
    const nurse = await story.person({ organisation: office, role: 'staff' });
    const coverage = await review(nurse);
    expect(coverage.rows.map((row) => [row.municipality.code, row.area])).toEqual([[NAGANO, '長野圏域']]);
  });

  it('keeps a recorded partner visit in the months', async () => {
    await story.member({ engagementId: engagement.id, person: partner, role: 'professor' });
    await held('2026-11-03', ['B'], partner);
    expect(cell(await review(), 'B').count).toBe(1);
  });

  it('gives a bureau numbers of its prefectures and nothing else', async () => {
    const bureau = await story.organisation({
      tenantId: null,
      kind: 'regionalBureau',
      name: '関東信越厚生局',
      prefectureCode: '20',
    });
    const official = await story.person({ organisation: bureau, role: 'bureau' });
    await held('2026-11-01', ['B']);
    await rooms.as(manager, (actor) =>
      rooms.get(JudgementsService).judge(actor, {
        municipalityCode: NAGANO,
        supportType: 'E',
        fiscalYear: 2026,
        reason: '秘密',
        lookAgainOn: '2027-02-01',
      }),
    );
    const told = await rooms.as(official, (actor) => rooms.get(BureauService).prefectures(actor));
    const oneOrTwo = { from: 1, until: 2 };
    const none = { from: 0, until: 0 };
    expect(told.rows).toMatchObject([
      {
        prefectureCode: '20',
        municipalityCount: 77,
        covered: { A: none, B: oneOrTwo },
        flags: { bWithoutA: oneOrTwo, silent: none },
      },
    ]);
    await expect(review(official, { prefecture: '20' })).rejects.toMatchObject({ kind: { code: 'notFound' } });
    expect(await rooms.as(official, (actor) => sqlIn(actor.tx).query('select * from coverage_judgement'))).toEqual([]);
    await expect(review(official, { prefecture: '13' })).rejects.toMatchObject({ kind: { code: 'notFound' } });
    await expect(review(staff, { prefecture: '13' })).rejects.toMatchObject({ kind: { code: 'notFound' } });
  });
});

describe('the query', () => {
  it('reads an empty value as none, and refuses what is none of its values', () => {
    const read = (query: object) => plainToInstance(CoverageQuery, query);
    const refused = (query: object) => validateSync(read(query)).map((error) => error.property);
    const bare = read({ prefecture: '20', fiscalYear: '2026', quarter: '', asOf: '' });
    expect([bare.prefecture, bare.fiscalYear, bare.quarter, bare.asOf]).toEqual(['20', 2026, undefined, undefined]);
    expect([refused({ quarter: '', asOf: '' }), refused({ quarter: '5' }), refused({ asOf: '2026-02-30' })]).toEqual([
      [],
      ['quarter'],
      ['asOf'],
    ]);
  });
});

describe('drift and export', () => {
  it('finds and mends a row that was tampered with', async () => {
    await held('2026-11-01', ['A']);
    await database.query(`update coverage_month set delivered = 9`);
    await database.query(`insert into coverage_month values ($1, $2, 'C', '2026-11-01', 1, '2026-11-01')`, [
      tenantId,
      NAGANO,
    ]);
    await database.query(`update coverage_year set delivered = 8`);
    await database.query(`delete from coverage_place_month`);
    await database.query(`update coverage_person_month set visits = 7`);
    await database.query(`update coverage_person_year set visits = 6`);
    const worker = await openRooms(database, { now: NOW, imports: [CoverageModule], worker: true });
    const run = () => worker.job(tenantId, (actor) => worker.get(CoverageDrift).run(actor));
    const [inMonth, inYear] = [
      { municipalityCode: NAGANO, month: '2026-11-01' },
      { municipalityCode: NAGANO, fiscalYear: 2026 },
    ];
    expect(await run()).toEqual([
      { ...inMonth, supportType: 'A', personId: null, stored: 9, counted: 1 },
      { ...inMonth, supportType: 'C', personId: null, stored: 1, counted: null },
      { ...inMonth, supportType: null, personId: null, stored: null, counted: 1 },
      { ...inMonth, supportType: null, personId: staff.id, stored: 7, counted: 1 },
      { ...inYear, supportType: 'A', personId: null, stored: 8, counted: 1 },
      { ...inYear, supportType: null, personId: staff.id, stored: 6, counted: 1 },
    ]);
    expect(await run()).toEqual([]);
    await worker.close();
    expect(cell(await review(), 'A').count).toBe(1);
  });

  it('looks each night at what was written lately and at a share of what is older, and mends no more than that', async () => {
    for (const day of ['2026-11-01', '2026-10-01', '2025-09-01', '2025-08-01']) await held(day, ['A']);
    await database.query('update coverage_month set delivered = 9');
    const worker = await openRooms(database, { now: NOW, imports: [CoverageModule], worker: true });
    const monthsMended = async (watch: DriftWatch): Promise<string[]> =>
      (await worker.job(tenantId, (actor) => worker.get(CoverageDrift).run(actor, watch))).flatMap((one) =>
        'month' in one ? [one.month] : [],
      );
    const [today, august] = [civilDay('2026-11-24'), civilDay('2025-08-01')];
    const night = Array.from({ length: DRIFT_NIGHTS }, (_, n) => addDays(today, n)).find((day) => {
      const watch = driftWatchOf(addDays(day, -1), day);
      return isWatchedMonth(watch, august) && !isWatchedMonth(watch, civilDay('2025-09-01'));
    })!;
    expect(await monthsMended({ ...driftWatchOf(addDays(today, -1), today), shares: [] })).toEqual([
      '2026-10-01',
      '2026-11-01',
    ]);
    expect(await monthsMended({ ...driftWatchOf(addDays(night, -1), night), from: today })).toEqual([august]);
    expect(await monthsMended(WHOLE_WATCH)).toEqual(['2025-09-01']);
    await worker.close();
  });

  it('writes a CSV that spreadsheets read as text', async () => {
    await held('2026-11-01', ['A']);
    const csv = (await writeTable(coverageTable(await review()), 'csv')).bytes.toString();
    expect(csv.startsWith('\uFEFF市区町村コード,')).toBe(true);
    expect(csv).toContain('202011,長野県,長野市,');
    expect(csv).toContain('実施 1回（最終 2026-11-01）');
    expect(['=1+1', '+1', '-1', '@x', '\tx', '\rx', 'a"b', 'a,b'].map(csvField)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\tx",
      `"'\rx"`,
      '"a""b"',
      '"a,b"',
    ]);
  });
});
