import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, civilDay, type CivilDay, isSingleHanded, unvisitedSince } from '@banso/domain';
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
import { CoverageModule } from './coverage.module.js';
import { CoverageQueries, type EngagementFacts, type ReviewedPlace } from './coverage.queries.js';
import type { CoverageView } from './coverage-view.js';

/**
 * What engagements of a municipality are together is chosen by the database, and what each is is told one by one: the
 * flags of the review come from the first, the risks of the load from the second. Both must say the same.
 */
const TODAY = civilDay('2026-11-24');
const PLACES = ['202011', '202029'] as const;
const DAY = fc.integer({ min: -200, max: 0 }).map((n) => addDays(TODAY, n));
/** Within the months in which somebody counts as new, and a little before; after the start of all of them. */
const LATELY = fc.integer({ min: -140, max: 0 }).map((n) => addDays(TODAY, n));
const ENGAGEMENT = fc.record({
  place: fc.constantFrom(...PLACES),
  startedOn: fc.integer({ min: -700, max: -150 }).map((n) => addDays(TODAY, n)),
  lastHeldOn: fc.option(DAY, { nil: null }),
  hasDeputy: fc.boolean(),
  rest: fc.constantFrom('paused', 'closed', null, null),
  newLeadOn: fc.option(LATELY, { nil: null }),
  newContactOn: fc.option(LATELY, { nil: null }),
});
type Laid = typeof ENGAGEMENT extends fc.Arbitrary<infer One> ? One : never;

let database: FreshDatabase;
let rooms: OpenRooms;
let story: Story;
let tenantId: number;
let organisation: OrganisationRow;
let [manager, lead, next]: PersonRow[] = [] as unknown as PersonRow[];

beforeAll(async () => {
  database = await freshDatabase();
  rooms = await openRooms(database, { now: `${TODAY}T09:00:00+09:00`, imports: [CoverageModule] });
  story = new Story(database);
  tenantId = await story.tenant('20');
  organisation = await story.organisation({ tenantId });
  manager = await story.person({ organisation, role: 'manager' });
  // Two roles in one office are two spans of one term.
  lead = await story.person({ organisation, role: 'staff' });
  await story.role(lead, 'manager', organisation);
  next = await story.person({ organisation, role: 'staff' });
});
beforeEach(() => database.query('truncate engagement cascade'));
afterAll(async () => {
  await rooms.close();
  await database.drop();
});

async function lay(engagements: readonly Laid[]): Promise<void> {
  await database.query('truncate engagement cascade');
  for (const { place, startedOn, lastHeldOn, hasDeputy, rest, newLeadOn, newContactOn } of engagements) {
    const programmeId = await story.programme({ tenantId, body: organisation });
    const { id } = await story.engagement({ tenantId, programmeId, municipalityCode: place, startedOn });
    await story.member({
      engagementId: id,
      person: lead,
      role: 'lead',
      from: startedOn,
      ...(newLeadOn ? { until: addDays(newLeadOn, -1) } : {}),
    });
    if (newLeadOn) await story.member({ engagementId: id, person: next, role: 'lead', from: newLeadOn });
    if (hasDeputy) await story.member({ engagementId: id, person: manager, role: 'deputy', from: startedOn });
    const contact = { engagementId: id, post: '係長', isMain: true };
    const until = newContactOn ? addDays(newContactOn, -1) : undefined;
    await story.counterpart({ ...contact, name: '戸隠 一郎', from: startedOn, ...(until ? { until } : {}) });
    if (newContactOn) await story.counterpart({ ...contact, name: '飯綱 花子', from: newContactOn });
    const held = lastHeldOn && lastHeldOn >= startedOn ? lastHeldOn : null;
    await database.query('update engagement set last_held_on = $2 where id = $1', [id, held]);
    if (rest === 'paused')
      await database.query(
        `insert into engagement_pause (id, engagement_id, from_on, reason) values (gen_random_uuid(), $1, $2, '選挙')`,
        [id, TODAY],
      );
    if (rest === 'closed')
      await database.query(
        `insert into engagement_closure (id, engagement_id, closed_on, reason)
         values (gen_random_uuid(), $1, $2, '達成')`,
        [id, TODAY],
      );
  }
}

/** The same as the database says, from the engagements one by one and by the domain's rules. */
function together(all: readonly EngagementFacts[]): Omit<ReviewedPlace, 'code'> {
  const active = all.filter(({ status }) => status === 'active');
  const open = all.filter(({ status }) => status !== 'closed');
  const [unvisited] = [...active].sort((a, b) => (unvisitedSince(a) < unvisitedSince(b) ? -1 : 1));
  return {
    lastHeldOn: latest(all.flatMap(({ lastHeldOn }) => lastHeldOn ?? [])),
    openIds: open.map(({ id }) => id),
    ledBy: open.flatMap(({ ledBy }) => ledBy),
    unvisitedSince: unvisited ? unvisitedSince(unvisited) : null,
    unvisited: unvisited?.id ?? null,
    singleHanded: active.find(isSingleHanded)?.id ?? null,
    takeovers: active.flatMap(({ id: engagementId, ourLeadSince, theirContactSince }) =>
      ourLeadSince && theirContactSince ? [{ engagementId, ourLeadSince, theirContactSince }] : [],
    ),
  };
}

function latest(days: readonly CivilDay[]): CivilDay | null {
  return [...days].sort().at(-1) ?? null;
}

describe('what the engagements of a municipality are together', () => {
  it.each([
    ['today', TODAY],
    ['a hundred days ago', addDays(TODAY, -100)],
  ])('is what they are one by one, %s', async (_, asOf) => {
    const view = { tenantId, asOf } as CoverageView;
    await fc.assert(
      fc.asyncProperty(fc.array(ENGAGEMENT, { minLength: 1, maxLength: 6 }), async (engagements) => {
        await lay(engagements);
        const queries = rooms.get(CoverageQueries);
        const [places, each] = await rooms.as(manager, (actor) =>
          Promise.all([queries.reviewedPlaces(actor, view), queries.engagements(actor, view)]),
        );
        expect([...places.keys()].sort()).toEqual([...new Set(each.map((one) => one.municipalityCode))].sort());
        for (const [code, { code: _code, ...place }] of places)
          expect(place).toEqual(together(each.filter((one) => one.municipalityCode === code)));
        for (const { ledBy } of each) expect(new Set(ledBy).size).toBe(ledBy.length);
      }),
      { numRuns: 25 },
    );
  });
});
