import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, civilDay, type CivilDay, type DayRange, SUPPORT_TYPES } from '@banso/domain';
import {
  type FreshDatabase,
  freshDatabase,
  openRooms,
  type OpenRooms,
  type OrganisationRow,
  type PersonRow,
  Story,
} from '@banso/testing';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { SupportDrift } from '@banso/support-given';
import { CoverageModule } from './coverage.module.js';
import { CoverageDrift } from './coverage-months.js';
import { CoverageQueries } from './coverage.queries.js';
import type { CoverageView } from './coverage-view.js';

/**
 * A range of days may begin and end in the midst of a month. What is kept of that month answers for the days within as
 * well, and says what a recount of the visits says.
 */
const FIRST = civilDay('2026-02-20');
const PLACES = ['202011', '202029'] as const;
/** From the end of a February on, over April. */
const DAY = fc.integer({ min: 0, max: 60 }).map((n) => addDays(FIRST, n));
const TYPES = fc.subarray([...SUPPORT_TYPES], { minLength: 1, maxLength: 3 });
const VISIT = fc.record({ which: fc.nat(3), on: DAY, types: TYPES, who: fc.nat(1) });
const PURGED = fc.record({ place: fc.constantFrom(...PLACES), on: DAY, type: fc.constantFrom('A', 'B') });
const RANGES = fc
  .tuple(DAY, DAY, DAY)
  .map((days) => days.sort())
  .map(([from, middle, until]) => ({
    earlier: { from, until: addDays(middle!, -1) },
    period: { from: middle, until },
  }));

let database: FreshDatabase;
let rooms: OpenRooms;
let tenantId: number;
let people: PersonRow[];
/** Two in each of two municipalities. */
let engagements: string[];

beforeAll(async () => {
  database = await freshDatabase();
  rooms = await openRooms(database, { now: '2026-11-24T09:00:00+09:00', imports: [CoverageModule] });
  const story = new Story(database);
  tenantId = await story.tenant('20');
  const office: OrganisationRow = await story.organisation({ tenantId });
  const university = await story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  people = [
    await story.person({ organisation: office, role: 'manager' }),
    await story.person({ organisation: university, role: 'partner' }),
  ];
  engagements = [];
  for (const municipalityCode of PLACES)
    for (const n of [1, 2]) {
      const programmeId = await story.programme({ tenantId, body: office, name: `${municipalityCode} ${n}` });
      engagements.push((await story.engagement({ tenantId, programmeId, municipalityCode })).id);
    }
});
afterAll(async () => {
  await rooms.close();
  await database.drop();
});

type Laid = { which: number; on: CivilDay; types: string[]; who: number };
type Left = { place: string; on: CivilDay; type: string };

async function lay(visits: readonly Laid[], purged: readonly Left[]): Promise<void> {
  await database.query('truncate visit_record_version, visit cascade');
  await database.query('delete from support_given');
  for (const { which, on, types, who } of visits) {
    const [id, engagement] = [v7(), engagements[which]];
    await database.query(
      `insert into visit (id, engagement_id, status, mode, held_on, support_types, created_at)
       values ($1, $2, 'recorded', 'onSite', $3, $4, $3::date)`,
      [id, engagement, on, types],
    );
    await database.query(
      `insert into visit_record_version (visit_id, engagement_id, facts, written_by, begun_by, recorded_at)
       values ($1, $2, '面談した', $3, $3, $4::date)`,
      [id, engagement, people[who]!.id, on],
    );
  }
  for (const { place, on, type } of purged)
    await database.query(
      `insert into support_given
         (source_id, source_kind, tenant_id, municipality_code, support_type, given_on, body_kinds)
         select gen_random_uuid(), 'purged', $1, $2, $3, $4, '{npo}' from generate_series(1, 2)`,
      [tenantId, place, type, on],
    );
  await rooms.as(people[0]!, async (actor) => {
    await rooms.get(SupportDrift).run(actor);
    await rooms.get(CoverageDrift).run(actor);
  });
}

const WITHIN = 'between $2 and $3';
/** What visits and what is left of purged ones say of two ranges that follow each other. */
function recounted(earlier: DayRange, period: DayRange): Promise<unknown[]> {
  return database.query(
    `with given as (
       select v.municipality_code, t.type, v.held_on, 1 as n, 0 as purged,
              array(select o.kind from visit_record_version r join person p on p.id = r.begun_by
                      join organisation o on o.id = p.organisation_id where r.visit_id = v.id) as kinds
         from visit v cross join lateral unnest(v.support_types) t (type)
       union all
       select municipality_code, support_type, given_on, 1, 1, body_kinds
         from support_given where source_kind = 'purged')
     select municipality_code as "municipalityCode", type as "supportType",
            coalesce(sum(n) filter (where held_on ${WITHIN}), 0)::int as count,
            max(held_on) filter (where held_on ${WITHIN})::text as "lastOn",
            array(select distinct k from given i cross join lateral unnest(i.kinds) k
                   where i.municipality_code = g.municipality_code and i.type = g.type and i.held_on ${WITHIN}
                   order by k) as "bodyKinds",
            coalesce(sum(n) filter (where held_on < $2), 0)::int as earlier,
            coalesce(sum(purged) filter (where held_on ${WITHIN}), 0)::int as purged
       from given g where held_on between $1 and $3 group by 1, 2 order by 1, 2`,
    [earlier.from, period.from, period.until],
  );
}

it('months that a range cuts are answered by their kept days as a recount of the visits answers', async () => {
  const queries = rooms.get(CoverageQueries);
  await fc.assert(
    fc.asyncProperty(
      fc.array(VISIT, { maxLength: 12 }),
      fc.array(PURGED, { maxLength: 3 }),
      fc.array(RANGES, { minLength: 3, maxLength: 3 }),
      async (visits, purged, ranges) => {
        await lay(visits, purged);
        for (const { earlier, period } of ranges as Array<Pick<CoverageView, 'earlier' | 'period'>>) {
          const view = { tenantId, earlier, period, asOf: period.until, isPast: true } as CoverageView;
          const [given, byPlace, byPerson] = await rooms.as(people[0]!, (actor) =>
            Promise.all([
              queries.deliveries(actor, view),
              queries.visitsByPlace(actor, tenantId, period),
              queries.visitsByPerson(actor, tenantId, period),
            ]),
          );
          const key = (one: (typeof given)[number]): string => one.municipalityCode + one.supportType;
          expect(given.sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(await recounted(earlier, period));
          const went = visits.filter(({ on }) => on >= period.from && on <= period.until);
          for (const [n, place] of PLACES.entries())
            expect(byPlace.get(place) ?? 0).toBe(went.filter(({ which }) => which >> 1 === n).length);
          for (const [n, person] of people.entries())
            expect(byPerson.get(person.id) ?? 0).toBe(went.filter(({ who }) => who === n).length);
        }
      },
    ),
    { numRuns: 40 },
  );
});
