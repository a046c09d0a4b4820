import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay, daysBetween } from './civil-day.js';
import {
  type CoverageFacts,
  type EngagementCoverageFacts,
  SILENT_DAYS,
  cellState,
  coverageFlagsOf,
  isSilent,
  isSingleHanded,
  judgementStands,
  unvisitedSince,
} from './coverage.js';
import { nobodyKnows } from './turnover.js';
import { COVERAGE_FLAGS, type CoverageFlag, ENGAGEMENT_STATUSES } from './vocabulary.js';

const TODAY = civilDay('2026-11-24');
const near = fc.integer({ min: -400, max: 0 }).map((n) => addDays(TODAY, n));
const engagement: fc.Arbitrary<EngagementCoverageFacts> = fc.record({
  status: fc.constantFrom(...ENGAGEMENT_STATUSES),
  startedOn: near,
  lastHeldOn: fc.option(near, { nil: null }),
  hasDeputy: fc.boolean(),
  ourLeadSince: fc.option(near, { nil: null }),
  theirContactSince: fc.option(near, { nil: null }),
});
const count = fc.integer({ min: 0, max: 3 });
const cells = fc.record({ deliveredA: count, deliveredB: count, deliveredAEarlier: count });
const engagements = fc.array(engagement, { maxLength: 4 });
const healthy: EngagementCoverageFacts = {
  status: 'active',
  startedOn: civilDay('2025-04-01'),
  lastHeldOn: civilDay('2026-11-10'),
  hasDeputy: true,
  ourLeadSince: null,
  theirContactSince: null,
};
const quiet = { deliveredA: 1, deliveredB: 1, deliveredAEarlier: 0 };

/** What the engagements of a municipality are together. */
function together(all: readonly EngagementCoverageFacts[]): Omit<CoverageFacts, keyof typeof quiet> {
  const active = all.filter(({ status }) => status === 'active');
  return {
    unvisitedSince: active.map(unvisitedSince).sort()[0] ?? null,
    isSingleHanded: active.some(isSingleHanded),
    takeovers: active.filter(({ ourLeadSince, theirContactSince }) => ourLeadSince && theirContactSince),
  };
}

describe('a coverage cell', () => {
  it.each([
    [1, 0, false, 'delivered'],
    [2, 3, true, 'delivered'],
    [0, 1, false, 'planned'],
    [0, 1, true, 'planned'],
    [0, 0, true, 'notNeeded'],
    [0, 0, false, 'gap'],
  ])('delivered %i, planned %i, not needed %p: %s', (deliveredCount, plannedCount, notNeeded, state) => {
    expect(cellState({ deliveredCount, plannedCount, notNeeded })).toBe(state);
  });

  it('is a gap exactly when there is nothing at all', () => {
    fc.assert(
      fc.property(count, count, fc.boolean(), (deliveredCount, plannedCount, notNeeded) => {
        const state = cellState({ deliveredCount, plannedCount, notNeeded });
        expect(state === 'gap').toBe(deliveredCount + plannedCount === 0 && !notNeeded);
        expect(state === 'delivered').toBe(deliveredCount > 0);
      }),
    );
  });

  it('a judgement stands until the day to look again', () => {
    expect(judgementStands(civilDay('2026-11-25'), TODAY)).toBe(true);
    expect(judgementStands(civilDay('2026-11-24'), TODAY)).toBe(false);
  });
});

describe('the flags of a municipality', () => {
  it.each<[string, Partial<CoverageFacts>, Partial<EngagementCoverageFacts>, CoverageFlag[]]>([
    ['all well', {}, {}, []],
    ['B without any A', { deliveredA: 0 }, {}, ['bWithoutA']],
    ['B with A in the years before', { deliveredA: 0, deliveredAEarlier: 1 }, {}, []],
    ['neither A nor B', { deliveredA: 0, deliveredB: 0 }, {}, []],
    ['89 days without visit', {}, { lastHeldOn: civilDay('2026-08-27') }, []],
    ['90 days without visit', {}, { lastHeldOn: civilDay('2026-08-26') }, ['silent']],
    ['90 days since the start, no visit yet', {}, { startedOn: civilDay('2026-08-26'), lastHeldOn: null }, ['silent']],
    ['a fresh start, no visit yet', {}, { startedOn: civilDay('2026-10-01'), lastHeldOn: null }, []],
    ['a pause', {}, { status: 'paused', lastHeldOn: civilDay('2026-01-10'), hasDeputy: false }, []],
    ['no deputy', {}, { hasDeputy: false }, ['singleHanded']],
    [
      'both sides changed',
      {},
      { ourLeadSince: civilDay('2026-10-01'), theirContactSince: civilDay('2026-10-01') },
      ['nobodyKnows'],
    ],
    [
      'everything at once',
      { deliveredA: 0 },
      {
        lastHeldOn: null,
        hasDeputy: false,
        ourLeadSince: civilDay('2026-10-01'),
        theirContactSince: civilDay('2026-10-01'),
      },
      ['bWithoutA', 'silent', 'singleHanded', 'nobodyKnows'],
    ],
  ])('%s', (_story, cells, one, flags) => {
    expect(coverageFlagsOf({ ...quiet, ...cells, ...together([{ ...healthy, ...one }]) }, TODAY)).toEqual(flags);
  });

  it.each([
    ['active', false, true],
    ['active', true, false],
    ['paused', false, false],
    ['closed', false, false],
  ] as const)('a %s engagement, with deputy %p, is single-handed: %p', (status, hasDeputy, flagged) => {
    expect(isSingleHanded({ ...healthy, status, hasDeputy })).toBe(flagged);
  });

  it('come in order, each once, and say what one of the active engagements says', () => {
    fc.assert(
      fc.property(cells, engagements, (given, all) => {
        const flags = coverageFlagsOf({ ...given, ...together(all) }, TODAY);
        expect(flags).toEqual(COVERAGE_FLAGS.filter((flag) => flags.includes(flag)));
        const active = all.filter(({ status }) => status === 'active');
        const raised: Array<[CoverageFlag, boolean]> = [
          ['silent', active.some((one) => isSilent(one, TODAY))],
          ['singleHanded', active.some(isSingleHanded)],
          ['nobodyKnows', active.some((one) => nobodyKnows(one.ourLeadSince, one.theirContactSince, TODAY).warns)],
        ];
        for (const [flag, isRaised] of raised) expect([flag, flags.includes(flag)]).toEqual([flag, isRaised]);
      }),
    );
  });

  it('never get fewer by one more engagement', () => {
    fc.assert(
      fc.property(cells, engagements, engagement, (given, all, more) => {
        const flags = coverageFlagsOf({ ...given, ...together([...all, more]) }, TODAY);
        expect(flags).toEqual(expect.arrayContaining(coverageFlagsOf({ ...given, ...together(all) }, TODAY)));
      }),
    );
  });

  it('silence only grows until a visit is held', () => {
    fc.assert(
      fc.property(engagement, fc.integer({ min: 0, max: 200 }), (given, wait) => {
        const later = addDays(TODAY, wait);
        if (isSilent(given, TODAY)) expect(isSilent(given, later)).toBe(true);
        expect(isSilent({ ...given, lastHeldOn: TODAY }, later)).toBe(
          given.status === 'active' && daysBetween(TODAY, later) >= SILENT_DAYS,
        );
      }),
    );
  });
});
