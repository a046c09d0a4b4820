import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { purge } from '@banso/cli';
import { civilDay } from '@banso/domain';
import fc from 'fast-check';
import { v7 } from 'uuid';
import type { Browser, OpenHouse } from './support/open-house.js';
import { openRecordOffice, type RecordOffice } from './support/record-office.js';

/**
 * What coverage keeps of months is kept by each change of a visit, and only those that the visit touches are counted
 * anew: the months of its versions and of its present day, with their days; fiscal years move by what their months
 * moved. Whatever becomes of visits, by whomever, all of it says what a recount says.
 */
let office: RecordOffice;
let house: OpenHouse;
let writers: Browser[];

beforeAll(async () => {
  office = await openRecordOffice('2026-11-24T09:00:00+09:00');
  ({ house } = office);
  writers = [office.people.hanako, office.people.professor].map((person) => house.browser(person));
});
afterAll(() => house.close());

// On both sides of a month's end and of a fiscal year's.
const DAYS = ['2026-03-10', '2026-03-31', '2026-04-01', '2026-10-30', '2026-11-02', '2026-11-20'];
const step = fc.record({
  does: fc.constantFrom('record', 'correct', 'correct', 'withdraw', 'bringBack'),
  which: fc.nat(),
  who: fc.nat(1),
  day: fc.constantFrom(...DAYS),
  supportTypes: fc.subarray(['A', 'B', 'E'], { minLength: 1 }),
  /** Who else of us was there. */
  others: fc.subarray(['hanako', 'jiro', 'chief'] as const),
});

const FISCAL_YEAR = `extract(year from %s - interval '3 months')::int`;
const fiscalYear = (day: string): string => FISCAL_YEAR.replace('%s', day);
const LIVE = `
  (select v.id, v.municipality_code, v.held_on, v.support_types, date_trunc('month', v.held_on)::date as month,
          array(select distinct o.kind from engagement e join programme_body b on b.programme_id = e.programme_id
                   and b.from_fiscal_year = (select max(y.from_fiscal_year) from programme_year y
                         where y.programme_id = e.programme_id and y.from_fiscal_year <= ${fiscalYear('v.held_on')})
                  join organisation o on o.id = b.organisation_id where e.id = v.engagement_id) as kinds
     from visit v where v.held_on is not null) v`;
/** Of each kind of support: from living visits, and from the days of those that were purged. */
const GIVEN = `
  (select municipality_code, t.type, month, held_on, 1 as n, 0 as purged, kinds from ${LIVE}
    cross join lateral unnest(support_types) t (type)
   union all
   select municipality_code, support_type, date_trunc('month', held_on)::date, held_on, delivered, delivered, body_kinds
     from coverage_purged) g`;
const WENT = `
  (select v.*, w.person_id from ${LIVE} join visit_record_version r on r.visit_id = v.id and r.superseded_at is null
    cross join lateral (select r.begun_by union
                        select (p ->> 'personId')::uuid from jsonb_array_elements(r.participants_ours) p) w (person_id)) w`;
const kindsOf = (period: string): string =>
  `array(select distinct k from ${GIVEN.replace(/ g$/, ' i')} cross join lateral unnest(i.kinds) k
          where i.municipality_code = g.municipality_code and i.type = g.type and ${period} order by k)`;
const DAY = 'extract(day from held_on)::smallint';
/** The days on which living visits gave a kind of support, and those on which each kind of body gave it, as bits. */
const DAYS_GIVEN = `coalesce(array_agg(${DAY} order by held_on) filter (where purged = 0), '{}')`;
const KIND_DAYS = `
  array(select coalesce(bit_or(1 << extract(day from i.held_on)::int - 1) filter (where i.purged = 0), 0)
          from ${GIVEN.replace(/ g$/, ' i')} cross join lateral unnest(i.kinds) k
         where i.municipality_code = g.municipality_code and i.type = g.type and i.month = g.month group by k order by k)`;
/** Each kept table, and what a recount of the visits says of it. */
const RECOUNTS: Readonly<Record<string, [kept: string, counted: string]>> = {
  coverage_month: [
    `select municipality_code, support_type, month, delivered, purged, last_on, body_kinds, days, kind_days
       from coverage_month`,
    `select municipality_code, type, month, sum(n)::int, sum(purged)::int, max(held_on), ${kindsOf('i.month = g.month')},
            ${DAYS_GIVEN}, ${KIND_DAYS}
       from ${GIVEN} group by 1, 2, 3`,
  ],
  coverage_year: [
    'select municipality_code, support_type, fiscal_year, delivered, purged, last_on, body_kinds from coverage_year',
    `select municipality_code, type, year, sum(n)::int, sum(purged)::int, max(held_on),
            ${kindsOf(`${fiscalYear('i.month')} = g.year`)}
       from (select *, ${fiscalYear('month')} as year from ${GIVEN}) g group by 1, 2, 3`,
  ],
  coverage_place_month: [
    'select municipality_code, month, visits, days from coverage_place_month',
    `select municipality_code, month, count(*)::int, array_agg(${DAY} order by held_on) from ${LIVE} group by 1, 2`,
  ],
  coverage_person_month: [
    'select municipality_code, month, person_id, visits, days from coverage_person_month',
    `select municipality_code, month, person_id, count(*)::int, array_agg(${DAY} order by held_on) from ${WENT} group by 1, 2, 3`,
  ],
  coverage_person_year: [
    'select municipality_code, fiscal_year, person_id, visits from coverage_person_year',
    `select municipality_code, ${fiscalYear('month')}, person_id, count(*)::int from ${WENT} group by 1, 2, 3`,
  ],
};

/** What is kept, and what the visits say, row by row. */
async function differing(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [table, [kept, counted]] of Object.entries(RECOUNTS)) {
    const rows = await house.database.query<{ which: string }>(
      `select 'kept' as which, * from (${kept} except all ${counted}) k
        union all select 'counted', * from (${counted} except all ${kept}) c`,
    );
    found.push(...rows.map((row) => ({ table, ...row })));
  }
  return found;
}

/** Closes an engagement and lets its retention end. */
async function purged(engagementId: string): Promise<void> {
  await house.database.query(
    `insert into engagement_closure (id, engagement_id, closed_on, reason) values ($1, $2, '2026-11-24', '自走')`,
    [v7(), engagementId],
  );
  await purge(house.database.url, {
    now: new Date('2040-04-01'),
    today: civilDay('2040-04-01'),
    years: 5,
    carryOut: true,
  });
}

it('after any history of records, corrections of day, kind and people, withdrawals, their undoing and purges, by two at once', async () => {
  let corrected = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.boolean(), async (steps, isPurged) => {
      const { id: engagementId } = await office.engagement('2026-03-01');
      const visits: string[] = [];
      const act = async ({ does, which, who, day, supportTypes, others }: (typeof steps)[number]): Promise<void> => {
        const writer = writers[who]!;
        const participantsOurs = others.map((name) => ({ personId: office.people[name].id, name }));
        const record = { heldOn: day, mode: 'onSite', facts: '区長と話した。', supportTypes, participantsOurs };
        if (does === 'record' || visits.length === 0) {
          const { body } = await writer.post(`/engagements/${engagementId}/visits`, { record }).expect(201);
          visits.push((body as { id: string }).id);
          return;
        }
        const id = visits[which % visits.length]!;
        const { body } = await writer.get(`/visits/${id}`).expect(200);
        const { version } = body as { version: number };
        // What its state does not allow is refused, and changes no month either.
        if (does === 'correct') await writer.put(`/visits/${id}/record`, { ...record, reason: '日の誤り' }, version);
        if (does === 'withdraw') await writer.post(`/visits/${id}/withdrawal`, { reason: '別の村だった' }, version);
        if (does === 'bringBack') await writer.delete(`/visits/${id}/withdrawal`, { reason: '合っていた' }, version);
      };
      for (let n = 0; n < steps.length; n += 2) await Promise.all(steps.slice(n, n + 2).map(act));
      expect(await differing()).toEqual([]);
      const versions = await house.database.query(
        'select from visit_record_version where superseded_at is not null and engagement_id = $1',
        [engagementId],
      );
      corrected += versions.length;
      if (!isPurged) return;
      await purged(engagementId);
      expect(await differing()).toEqual([]);
    }),
    { numRuns: 12, seed: 20261124 },
  );
  for (const table of [...Object.keys(RECOUNTS), 'coverage_purged'])
    expect([table, (await house.database.query(`select from ${table}`)).length > 1]).toEqual([table, true]);
  expect(corrected).toBeGreaterThan(10);
});
