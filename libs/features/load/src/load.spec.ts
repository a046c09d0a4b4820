import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CoverageDrift, CoverageModule, CoverageService } from '@banso/coverage';
import { SupportDrift } from '@banso/support-given';
import { questionOf } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import { ExportsModule } from '@banso/exports';
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
import { v7 } from 'uuid';
import { FIGURES, type Figure, KEPT_FIGURES, PERSON_FIGURES, type PersonFigure, visitDays } from './figures.js';
import { LoadExport } from './load-export.js';
import { LoadExportsModule } from './load-exports.module.js';
import { LoadRowsExport } from './load-rows-export.js';
import type { Load, LoadRow } from './load.response.js';
import { LoadService } from './load.service.js';
import { loadCounts, loadLines } from './load.sql.js';

const NOW = '2026-11-24T09:00:00+09:00';
const [NAGANO, MATSUMOTO, UEDA, OKAYA, IIDA, SUWA] = [
  '202011',
  '202029',
  '202037',
  '202045',
  '202053',
  '202061',
] as const;

let database: FreshDatabase;
let rooms: OpenRooms;
let story: Story;
let tenantId: number;
let body: OrganisationRow;
let programmeId: string;
let [hanako, jiro, manager]: PersonRow[] = [] as unknown as PersonRow[];
const ids: Record<string, string> = {};
let load: Load;

beforeAll(async () => {
  database = await freshDatabase();
  rooms = await openRooms(database, {
    now: NOW,
    imports: [ExportsModule.with(tmpdir()), LoadExportsModule, CoverageModule],
  });
  story = new Story(database);
  tenantId = await story.tenant('20');
  body = await story.organisation({ tenantId });
  programmeId = await story.programme({ tenantId, body });
  hanako = await story.person({ organisation: body, role: 'staff', name: '信濃 花子' });
  jiro = await story.person({ organisation: body, role: 'staff', name: '高原 次郎' });
  manager = await story.person({ organisation: body, role: 'manager', name: '穂高 課長' });
  await database.query('update person set load_limit = 2 where id = $1', [hanako.id]);

  // 長野 is overdue; 松本 has no deputy and its day is near; in 上田 both sides changed; nobody leads 岡谷; 飯田 is
  // paused; in 諏訪 the lead is to end.
  ids.nagano = await engagement(NAGANO, {
    lead: hanako,
    deputy: jiro,
    cadence: 'overdue',
    dueOn: '2026-11-20',
    heldOn: '2026-10-20',
  });
  ids.matsumoto = await engagement(MATSUMOTO, {
    lead: hanako,
    cadence: 'planNow',
    dueOn: '2026-11-30',
    heldOn: '2026-10-30',
  });
  ids.ueda = await engagement(UEDA, {
    deputy: hanako,
    cadence: 'recordMissing',
    dueOn: '2026-12-10',
    heldOn: '2026-11-10',
  });
  await story.member({ engagementId: ids.ueda, person: hanako, role: 'lead', from: '2026-04-01', until: '2026-10-31' });
  await story.member({ engagementId: ids.ueda, person: jiro, role: 'lead', from: '2026-11-01' });
  await story.counterpart({ engagementId: ids.ueda, name: '戸隠 一郎', from: '2020-04-01', until: '2026-09-30' });
  await story.counterpart({ engagementId: ids.ueda, name: '黒姫 二葉', from: '2026-10-01' });
  ids.okaya = await engagement(OKAYA, { deputy: jiro, cadence: 'overdue', dueOn: '2026-08-20', heldOn: '2026-07-20' });
  ids.iida = await engagement(IIDA, { lead: jiro, cadence: 'paused', dueOn: null, heldOn: null });
  await database.query(`update engagement set status = 'paused' where id = $1`, [ids.iida]);
  await database.query(
    `insert into engagement_pause (id, engagement_id, from_on, reason) values ($1, $2, '2026-10-01', '町長選のため')`,
    [v7(), ids.iida],
  );
  ids.suwa = await engagement(SUWA, { deputy: hanako, cadence: 'onTrack', dueOn: '2026-12-20', heldOn: '2026-11-20' });
  await story.member({ engagementId: ids.suwa, person: jiro, role: 'lead', from: '2026-04-01', until: '2027-03-31' });
  await story.member({ engagementId: ids.nagano, person: manager, role: 'prefecturalStaff', from: '2026-04-01' });

  await visit(ids.nagano, '2026-10-20', hanako, [jiro]);
  await visit(ids.nagano, '2026-04-02', hanako);
  await visit(ids.okaya, '2026-03-31', jiro);
  await database.query(
    `insert into visit (id, engagement_id, status, planned_on, mode, created_at) values ($1, $2, 'planned', '2026-12-24', 'onSite', '2026-11-01'), ($3, $2, 'planned', '2026-12-25', 'onSite', '2026-11-01')`,
    [v7(), ids.nagano, v7()],
  );
  await item(ids.nagano, hanako, '2026-11-23');
  await item(ids.nagano, hanako, '2026-11-24');
  await packet(ids.nagano, '2026-11-24', 'checked');
  await packet(ids.matsumoto, '2026-11-19', 'handedOver');
  await packet(ids.ueda, '2026-11-20', 'handedOver');
  await packet(ids.suwa, '2026-11-25', 'drafting');

  const elsewhere = await story.tenant('11');
  const other = await story.organisation({ tenantId: elsewhere });
  await engagement('111007', { tenant: elsewhere, cadence: 'overdue', dueOn: '2026-11-01', heldOn: null });
  ids.stranger = (await story.person({ organisation: other, role: 'staff' })).id;
  // The visits were written past the verbs: the nightly look keeps what they say.
  const worker = await openRooms(database, { now: NOW, imports: [CoverageModule], worker: true });
  await worker.job(tenantId, (actor) => worker.get(SupportDrift).run(actor));
  await worker.job(tenantId, (actor) => worker.get(CoverageDrift).run(actor));
  await worker.close();
  load = await rooms.as(manager, (actor) => rooms.get(LoadService).show(actor));
});
afterAll(async () => {
  await rooms.close();
  await database.drop();
});

async function engagement(
  municipalityCode: string,
  facts: {
    lead?: PersonRow;
    deputy?: PersonRow;
    cadence: string;
    dueOn: string | null;
    heldOn: string | null;
    tenant?: number;
  },
): Promise<string> {
  const { id } = await story.engagement({
    tenantId: facts.tenant ?? tenantId,
    programmeId,
    municipalityCode,
    lead: facts.lead,
    deputy: facts.deputy,
  });
  await database.query(
    `update engagement set cadence_statuses = array[$2], next_visit_due_on = $3, last_held_on = $4, last_held_in_person_on = $4 where id = $1`,
    [id, facts.cadence, facts.dueOn, facts.heldOn],
  );
  return id;
}

async function visit(engagementId: string, heldOn: string, writer: PersonRow, others: PersonRow[] = []): Promise<void> {
  const id = v7();
  await database.query(
    `insert into visit (id, engagement_id, status, mode, held_on, support_types, created_at) values ($1, $2, 'recorded', 'onSite', $3::date, '{A}', $3::date)`,
    [id, engagementId, heldOn],
  );
  await database.query(
    `insert into visit_record (visit_id, engagement_id, facts, written_by, participants_ours, recorded_at) values ($1, $2, '面談', $3, $4, $5::date)`,
    [
      id,
      engagementId,
      writer.id,
      JSON.stringify([writer, ...others].map(({ id: personId, name }) => ({ personId, name }))),
      heldOn,
    ],
  );
}

async function item(engagementId: string, owner: PersonRow, dueOn: string): Promise<void> {
  const id = v7();
  await database.query(
    `insert into action_item (id, engagement_id, text, side, due_on, created_at) values ($1, $2, '事例を送る', 'ours', $3, '2026-10-01')`,
    [id, engagementId, dueOn],
  );
  await database.query(
    `insert into action_item_owner (id, action_item_id, engagement_id, person_id, from_on) values ($1, $2, $3, $4, '2026-10-01')`,
    [v7(), id, engagementId, owner.id],
  );
}

async function packet(engagementId: string, effectiveOn: string, state: string): Promise<void> {
  const leaver = await story.person({ organisation: body, role: 'staff' });
  const transferId = v7();
  await database.query(
    `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at) values ($1, $2, $3, 'transfer', '2026-11-01', $4, '2026-11-01')`,
    [transferId, tenantId, leaver.id, effectiveOn],
  );
  await database.query(
    `insert into handover_packet (id, engagement_id, transfer_id, predecessor_id, effective_on, facts, drafted_at, state) values ($1, $2, $3, $4, $5, '{}', '2026-11-01', $6)`,
    [v7(), engagementId, transferId, leaver.id, effectiveOn, state],
  );
}

const of = (person: PersonRow) => load.people.find((one) => one.person.id === person.id)!;

async function opened(figure: Figure, person?: string): Promise<LoadRow[]> {
  const found: LoadRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await rooms.as(manager, (actor) =>
      rooms.get(LoadService).rows(actor, { figure, person, limit: 2, cursor }),
    );
    found.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return found;
}

describe('what each person carries', () => {
  it('parts, cadence, action items, visits', () => {
    expect(of(hanako).figures).toEqual({
      leads: 2,
      deputies: 2,
      memberships: 0,
      overdue: 1,
      planNow: 1,
      recordMissing: 0,
      openItems: 2,
      overdueItems: 1,
      heldQuarter: 1,
      heldYear: 2,
      plannedNext: 1,
      needs: 0,
      dispatches: 0,
      reports: 0,
      approvals: 0,
    });
    expect(of(jiro).figures).toEqual({
      leads: 3,
      deputies: 2,
      memberships: 0,
      overdue: 0,
      planNow: 0,
      recordMissing: 1,
      openItems: 0,
      overdueItems: 0,
      heldQuarter: 1,
      heldYear: 1,
      plannedNext: 0,
      needs: 0,
      dispatches: 0,
      reports: 0,
      approvals: 0,
    });
    expect(of(manager).figures).toMatchObject({ leads: 0, memberships: 1 });
    expect([of(hanako).isOverloaded, of(hanako).loadLimit, of(jiro).isOverloaded]).toEqual([true, 2, false]);
    expect(load.people.map(({ person }) => person.id)).not.toContain(ids.stranger);
  });

  it('everybody together counts what two share once, and what nobody leads too', () => {
    expect(load.engagements).toEqual({ active: 5, paused: 1 });
    expect(load.totals).toMatchObject({
      leads: 5,
      overdue: 2,
      planNow: 1,
      recordMissing: 1,
      openItems: 2,
      heldQuarter: 1,
      heldYear: 2,
      plannedNext: 1,
    });
  });

  it('says who leaves and who comes', async () => {
    await database.query(
      `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at) values ($1, $2, $3, 'leave', '2026-12-01', '2026-12-15', '2026-11-01')`,
      [v7(), tenantId, manager.id],
    );
    const { people } = await rooms.as(manager, (actor) => rooms.get(LoadService).show(actor));
    expect(people.find(({ person }) => person.id === manager.id)).toMatchObject({
      leaves: { on: '2026-12-15', kind: 'leave' },
      arrives: null,
    });
  });
});

describe('what is in danger', () => {
  it('is counted, and each number opens into its rows', async () => {
    expect(load.risks).toEqual({
      unowned: 2,
      nobodyKnows: 1,
      singleHanded: 1,
      silent: 1,
      packetsNotHandedOver: 1,
      packetsNotReceived: 1,
    });
    expect(
      (await opened('unowned')).map(({ engagementId, day, lead }) => [engagementId, day, lead?.name ?? null]),
    ).toEqual([
      [ids.okaya, '2026-11-24', null],
      [ids.suwa, '2027-04-01', '高原 次郎'],
    ]);
    expect((await opened('nobodyKnows')).map(({ engagementId, day }) => [engagementId, day])).toEqual([
      [ids.ueda, '2026-11-01'],
    ]);
    expect((await opened('singleHanded')).map(({ engagementId }) => engagementId)).toEqual([ids.matsumoto]);
    expect((await opened('silent')).map(({ engagementId, day }) => [engagementId, day])).toEqual([
      [ids.okaya, '2026-07-20'],
    ]);
    expect(
      (await opened('packetsNotHandedOver')).map(({ kind, engagementId, day }) => [kind, engagementId, day]),
    ).toEqual([['handover', ids.nagano, '2026-11-24']]);
    expect((await opened('packetsNotReceived')).map(({ engagementId }) => engagementId)).toEqual([ids.matsumoto]);
  });

  it('agrees with the flags of the coverage', async () => {
    const { flags } = await rooms.as(manager, (actor) => rooms.get(CoverageService).review(actor, {}));
    expect([load.risks.silent, load.risks.singleHanded, load.risks.nobodyKnows]).toEqual([
      flags.silent,
      flags.singleHanded,
      flags.nobodyKnows,
    ]);
  });
});

describe('every number opens into the rows behind it', () => {
  it('as many as it says, for each person and for everybody', async () => {
    for (const figure of FIGURES) {
      const rows = await opened(figure);
      expect([figure, new Set(rows.map(({ id }) => id)).size]).toEqual([figure, rows.length]);
      expect([figure, rows.length]).toEqual([figure, { ...load.totals, ...load.risks }[figure]]);
    }
    for (const figure of PERSON_FIGURES) {
      for (const { person, figures } of load.people)
        expect([figure, person.name, (await opened(figure, person.id)).length]).toEqual([
          figure,
          person.name,
          figures[figure],
        ]);
    }
  });

  it('in the order of days, with where, what and who leads', async () => {
    expect(await opened('overdue')).toMatchObject([
      {
        kind: 'engagement',
        engagementId: ids.okaya,
        day: '2026-08-20',
        municipality: { name: '岡谷市', prefecture: '長野県' },
        programme: '市区町村伴走型支援',
        lead: null,
      },
      { engagementId: ids.nagano, day: '2026-11-20', lead: { name: '信濃 花子' } },
    ]);
    expect((await opened('overdueItems', hanako.id)).map(({ kind, day }) => [kind, day])).toEqual([
      ['actionItem', '2026-11-23'],
    ]);
    expect(await opened('unowned', hanako.id)).toEqual([]);
  });
});

describe('the distribution', () => {
  it('says who is visited most and least, and by whom', async () => {
    expect(load.distribution.mostVisited[0]).toMatchObject({ municipality: { code: NAGANO }, visits: 2 });
    expect(load.distribution.leastVisited[0]?.visits).toBe(0);
    expect(load.distribution.perStaff.map(({ person, visits }) => [person.name, visits])).toContainEqual([
      '信濃 花子',
      2,
    ]);
    expect(load.distribution).toEqual(
      (await rooms.as(manager, (actor) => rooms.get(CoverageService).review(actor, {}))).distribution,
    );
  });
});

describe('who may ask', () => {
  it('is who manages: the rows of others are their own tenant’s', async () => {
    await expect(rooms.as(hanako, (actor) => rooms.get(LoadService).show(actor))).rejects.toMatchObject({
      kind: { code: 'notAllowed' },
    });
  });
});

describe('files', () => {
  it('hold the same numbers and rows, and are noted', async () => {
    const people = await rooms.as(manager, (actor) => rooms.get(LoadExport).people(actor, { format: 'csv' }));
    expect(people.headings.slice(0, 6)).toEqual(['氏名', '所属', '職名', '主担当', '副担当', 'チームの一員']);
    expect(people.rows.find(([name]) => name === '信濃 花子')?.slice(3, 7)).toEqual([2, 2, 0, 1]);
    const rows = await rooms.as(manager, async (actor) => {
      const found: LoadRow[] = [];
      for await (const page of rooms.get(LoadRowsExport).pages(actor, { figure: 'overdue' }, 1)) found.push(...page);
      return found;
    });
    expect(rows.map(({ municipality }) => municipality.name)).toEqual(['岡谷市', '長野市']);
    expect(
      await database.query(
        `select subject_kind, subject_id from audit_entry where action = 'export' order by subject_id`,
      ),
    ).toEqual([{ subject_kind: 'load', subject_id: 'csv' }]);
  });
});

describe('the plan of the counting', () => {
  interface Plan {
    'Node Type': string;
    'Parent Relationship'?: string;
    'Relation Name'?: string;
    Filter?: string;
    Plans?: Plan[];
    [more: string]: unknown;
  }
  interface Explained {
    'QUERY PLAN': Array<{ Plan: Plan }>;
  }
  const asked = () => ({ tenant: tenantId, today: '2026-11-24' as CivilDay, ...visitDays('2026-11-24' as CivilDay) });
  function* nodes(plan: Plan): Generator<Plan> {
    yield plan;
    for (const child of plan.Plans ?? []) yield* nodes(child);
  }

  it('asks once for all people: no question is repeated for a person or an engagement, no reach for a row', async () => {
    const { text, values } = questionOf(loadCounts, { ...asked(), kept: KEPT_FIGURES });
    const [row] = await rooms.as(manager, (actor) =>
      sqlIn(actor.tx).query<Explained>(`explain (analyze, format json) ${text}`, values),
    );
    const all = [...nodes(row!['QUERY PLAN'][0]!.Plan)].filter((node) => node['Actual Loops'] !== 0);
    expect(all.filter((node) => node['Parent Relationship'] === 'SubPlan')).toEqual([]);
    expect(
      all.filter(
        (node) => /ctx_|current_setting/.test(String(node.Filter ?? '')) && node['Parent Relationship'] !== 'InitPlan',
      ),
    ).toEqual([]);
    // Each table is looked at once for all numbers; the team twice: leads and deputies count while they are in office.
    const scans = (table: string) => all.filter((node) => node['Relation Name'] === table).length;
    expect([scans('engagement'), scans('team_member'), scans('action_item')]).toEqual([1, 2, 1]);
    // Held visits are kept, and counted by nobody who asks.
    expect([scans('visit'), scans('visit_record_version')]).toEqual([1, 0]);
  });

  it('opening a number looks at what that number needs, and at nothing else', async () => {
    const tablesBehind = async (figure: PersonFigure) => {
      const page = {
        person: null,
        afterDay: '0999-12-31' as CivilDay,
        afterId: hanako.id,
        limit: 3,
        noDay: '1000-01-01' as CivilDay,
      };
      const { text, values } = questionOf(loadLines, { ...asked(), ...page, figure });
      const [row] = await rooms.as(manager, (actor) =>
        sqlIn(actor.tx).query<Explained>(`explain (analyze, format json) ${text}`, values),
      );
      const read = [...nodes(row!['QUERY PLAN'][0]!.Plan)].filter(
        (node) => node['Relation Name'] && node['Actual Loops'] !== 0,
      );
      return [...new Set(read.map((node) => node['Relation Name']!))].sort();
    };
    expect(await tablesBehind('openItems')).toEqual(['action_item', 'action_item_owner']);
    expect(await tablesBehind('heldQuarter')).toEqual(['visit', 'visit_record_version']);
    expect(await tablesBehind('leads')).not.toContain('visit');
  });
});
