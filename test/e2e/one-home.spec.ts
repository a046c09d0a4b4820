import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addDays,
  cadenceScheduleOf,
  cadenceStatusOf,
  type CivilDay,
  countsForCadence,
  ENGAGEMENT_STATUSES,
  type HeldTerm,
  isNewlyArrived,
  NEWLY_ARRIVED_MONTHS,
  plannedOn,
  takeoverOf,
  termHoldsOn,
  VISIT_MODES,
  VISIT_STATUSES,
} from '@banso/domain';
import { freshDatabase, type FreshDatabase, Story } from '@banso/testing';
import fc from 'fast-check';

/** Questions that many statements ask have one home in SQL each, and the rule in libs/domain says the same. */
let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const day = fc.integer({ min: 1, max: 12 }).map((n) => `2026-04-${String(n).padStart(2, '0')}` as CivilDay);

describe('one home for each question', () => {
  it('whether a term holds on a day: holds_on', async () => {
    await fc.assert(
      fc.asyncProperty(day, fc.option(day), day, async (from, until, asked) => {
        const [row] = await database.query<{ holds: boolean }>(
          'select holds_on($1::date, $2::date, $3::date) as holds',
          [from, until, asked],
        );
        expect(row!.holds).toBe(termHoldsOn({ from, until }, asked));
      }),
      { numRuns: 200 },
    );
  });

  it('its body stands in a plan, so that indexes count', async () => {
    const plan = await database.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) select from team_member t where holds_on(t.from_on, t.from_on, '2026-04-01')`,
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).not.toContain('holds_on');
  });

  it('who is in a team on a day: team_on is part_term on that day, and its body stands in a plan', async () => {
    const plan = await database.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) select from team_on('2026-04-01') t where t.person_id = gen_random_uuid()`,
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).not.toContain('team_on');
  });

  it('who is in office on a day: office_on stands in a plan, and former terms are dropped before roles are asked for', async () => {
    const plan = await database.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) select from office_on('2026-04-01') t where t.engagement_id = gen_random_uuid()`,
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).not.toContain('office_on');
    // The condition on the term alone is the table's own, beside the one on what became of it by role and office.
    expect(text).toMatch(/Scan.* on team_member m\n(.*Cond.*\n)*.*Filter: .*from_on <= '2026-04-01'/);
  });

  it('whose engagements are their own: the body of own_engagements stands in a plan', async () => {
    const plan = await database.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) select from own_engagements('00000000-0000-0000-0000-000000000000', ctx_today()) t`,
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).not.toMatch(/own_engagements|holds_on/);
  });

  it('whose engagements people may see on a day: the body of person_reach_on stands in a plan', async () => {
    const plan = await database.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) select from person_reach_on('2026-04-01') r where r.tenant_id = 1`,
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).not.toContain('person_reach_on');
    // The condition from outside reaches the table.
    expect(text).toMatch(/tenant_id = 1/);
  });

  it('who followed whom lately: leads_lately and contacts_lately stand in a plan, and conditions reach the table', async () => {
    for (const [name, table] of [
      ['leads_lately', 'team_member'],
      ['contacts_lately', 'counterpart'],
    ]) {
      const plan = await database.query<{ 'QUERY PLAN': string }>(
        `explain (costs off) select from ${name}('2026-04-01', 3) t
          where t.engagement_id = any (array(select id from engagement))`,
      );
      const text = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(text).not.toContain(name);
      expect(text).toMatch(new RegExp(`${table}[^]*engagement_id = ANY`));
    }
  });

  it('where contacts_lately says nothing, nobody is newly arrived; else it says what the domain reads', async () => {
    const story = new Story(database);
    const tenantId = await story.tenant('20');
    const body = await story.organisation({ tenantId });
    const programmeId = await story.programme({ tenantId, body });
    const { id: engagementId } = await story.engagement({ tenantId, programmeId, municipalityCode: '202011' });
    const anyDay = fc.integer({ min: 0, max: 420 }).map((days) => addDays('2026-01-01' as CivilDay, days));
    const term = fc.record({
      name: fc.constantFrom('戸隠 一郎', '飯綱 二郎', '黒姫 三郎'),
      from: anyDay,
      length: fc.option(fc.integer({ min: 0, max: 200 })),
      isMain: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(term, { maxLength: 4 }), anyDay, async (drawn, today) => {
        await database.query('delete from counterpart');
        const terms = drawn.map(({ name, from, length, isMain }): HeldTerm => ({
          who: name,
          name,
          from,
          until: length === null ? null : addDays(from, length),
          isMain,
        }));
        for (const { name, from, until, isMain } of terms)
          await story.counterpart({ engagementId, name, from, ...(until ? { until } : {}), isMain: isMain! });
        const [told] = await database.query<{ terms: HeldTerm[] }>('select terms from contacts_lately($1::date, $2)', [
          today,
          NEWLY_ARRIVED_MONTHS,
        ]);
        const takeover = takeoverOf(terms, '2025-04-01' as CivilDay, today);
        if (!told) expect(takeover !== null && isNewlyArrived(takeover.since, today)).toBe(false);
        else expect(takeoverOf(told.terms, '2025-04-01' as CivilDay, today)).toEqual(takeover);
      }),
      { numRuns: 150 },
    );
  });

  it('what the cadence says on a day, and what is planned from it on: cadence_status_on, planned_from', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ENGAGEMENT_STATUSES),
        fc.option(day),
        fc.uniqueArray(day, { maxLength: 3 }),
        day,
        async (engagementStatus, dueOn, plannedDays, today) => {
          const schedule = cadenceScheduleOf({ engagementStatus, dueOn, plannedDays });
          const [row] = await database.query<{ status: string; planned: CivilDay | null }>(
            `select cadence_status_on($1::text[], $2::date[], $4::date) as status,
                    planned_from($3::date[], $4::date)::text as planned`,
            [
              schedule.map(({ status }) => status),
              schedule.map(({ from }) => from ?? '-infinity'),
              [...plannedDays].sort(),
              today,
            ],
          );
          const planned = plannedOn(plannedDays, today);
          expect(row).toEqual({
            status: cadenceStatusOf({ engagementStatus, dueOn, ...planned }, today),
            planned: planned.plannedOn,
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('which visits count: visits_that_count', async () => {
    const [definition] = await database.query<{ said: string }>(
      `select pg_get_viewdef('visits_that_count'::regclass) as said`,
    );
    for (const status of VISIT_STATUSES)
      for (const mode of VISIT_MODES)
        for (const onlineCounts of [true, false]) {
          // The view itself over one visit that is made up: the same words over another table of that name.
          const [row] = await database.query<{ n: number }>(
            `with visit as (select null::uuid as id, null::uuid as engagement_id, 1 as tenant_id, '' as municipality_code,
                                   null::date as held_on, null::date as day, $1::text as status, $2::text as mode)
             select count(*)::int as n from (${definition!.said.replace(/;$/, '')}) v where v.in_person or $3::boolean`,
            [status, mode, onlineCounts],
          );
          expect([status, mode, onlineCounts, row!.n > 0]).toEqual([
            status,
            mode,
            onlineCounts,
            countsForCadence({ status, mode }, onlineCounts),
          ]);
        }
  });
});
