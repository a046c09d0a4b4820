import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addDays,
  civilDay,
  type CivilDay,
  type HeldTerm,
  isSingleHanded,
  NEWLY_ARRIVED_MONTHS,
  SILENT_DAYS,
  takeoverOf,
  unvisitedSince,
} from '@banso/domain';
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
import { bureauFlags } from './bureau.sql.js';
import { CoverageModule } from './coverage.module.js';
import { CoverageQueries, type EngagementFacts, type ReviewedPlace } from './coverage.queries.js';
import { CoverageService } from './coverage.service.js';
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

/** Both municipalities show each flag: never visited, in one person's hands, and that person as new as the official. */
const FLAGGED: readonly Laid[] = PLACES.map((place) => ({
  place,
  startedOn: addDays(TODAY, -700),
  lastHeldOn: null,
  hasDeputy: false,
  rest: null,
  newLeadOn: addDays(TODAY, -10),
  newContactOn: addDays(TODAY, -10),
}));

let database: FreshDatabase;
let rooms: OpenRooms;
let story: Story;
let tenantId: number;
let organisation: OrganisationRow;
let [manager, lead, next, official]: PersonRow[] = [] as unknown as PersonRow[];

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
  const bureau = await story.organisation({ tenantId: null, kind: 'regionalBureau', prefectureCode: '20' });
  official = await story.person({ organisation: bureau, role: 'bureau' });
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

describe('what a bureau is told of them', () => {
  it('is in how many municipalities the manager sees each flag', async () => {
    const most = { silent: 0, singleHanded: 0, nobodyKnows: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(ENGAGEMENT, { minLength: 1, maxLength: 6 }), async (engagements) => {
        await lay(engagements);
        const { flags } = await rooms.as(manager, (actor) => rooms.get(CoverageService).review(actor, {}));
        const asked = { silentDays: SILENT_DAYS, newlyArrivedMonths: NEWLY_ARRIVED_MONTHS };
        const [told] = await rooms.as(official, (actor) => actor.tx.rows(bureauFlags, asked));
        const { silent, singleHanded, nobodyKnows } = flags;
        expect(told ?? { tenantId, silent: 0, singleHanded: 0, nobodyKnows: 0 }).toEqual({
          tenantId,
          silent,
          singleHanded,
          nobodyKnows,
        });
        for (const flag of ['silent', 'singleHanded', 'nobodyKnows'] as const)
          most[flag] = Math.max(most[flag], flags[flag]);
      }),
      { numRuns: 25, examples: [[[...FLAGGED]]] },
    );
    expect(most).toEqual({ silent: 2, singleHanded: 2, nobodyKnows: 2 });
  });

  it('and nobody but a bureau is told anything', async () => {
    await lay(fc.sample(ENGAGEMENT, { numRuns: 3, seed: 7 }));
    const asked = { silentDays: SILENT_DAYS, newlyArrivedMonths: NEWLY_ARRIVED_MONTHS };
    expect(await rooms.as(manager, (actor) => actor.tx.rows(bureauFlags, asked))).toEqual([]);
  });

  it('who took over when, as the rule of turnover says it', async () => {
    const term = fc.record({
      who: fc.constantFrom('一', '二', '三'),
      from: fc.integer({ min: -300, max: 30 }),
      days: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
      isMain: fc.boolean(),
    });
    // Of two who begin on one day neither comes first.
    const terms = fc.uniqueArray(term, { maxLength: 5, selector: ({ from }) => from });
    await fc.assert(
      fc.asyncProperty(terms, fc.integer({ min: -300, max: 0 }), async (drawn, started) => {
        const held = drawn.map(({ who, from, days, isMain }): HeldTerm => {
          const first = addDays(TODAY, from);
          return { who, name: who, from: first, until: days === null ? null : addDays(first, days), isMain };
        });
        const startedOn = addDays(TODAY, started);
        const [row] = await database.query<{ since: string | null }>(
          'select took_over_on($1::json, $2::date, $3::date)::text as since',
          [JSON.stringify(held), startedOn, TODAY],
        );
        expect(row!.since).toBe(takeoverOf(held, startedOn, TODAY)?.since ?? null);
      }),
      { numRuns: 300 },
    );
  });
});
