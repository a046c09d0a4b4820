import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay, type CivilDay } from './civil-day.js';
import { type LedSpan, unownedFrom } from './ownership.js';

const TODAY = civilDay('2026-11-24');
const near = fc.integer({ min: -20, max: 20 }).map((n) => addDays(TODAY, n));
const span: fc.Arbitrary<LedSpan> = fc
  .record({ from: near, length: fc.option(fc.integer({ min: -2, max: 15 })) })
  .map(({ from, length }) => ({ from, until: length === null ? null : addDays(from, length) }));
const leads = (spans: readonly LedSpan[], day: CivilDay) =>
  spans.some(({ from, until }) => from <= day && (until === null || until >= day));

describe('from which day on nobody leads', () => {
  it.each([
    ['nobody ever', [], '2026-11-24'],
    ['for good', [['2026-04-01', null]], null],
    ['until a day', [['2026-04-01', '2027-03-31']], '2027-04-01'],
    [
      'handed over without a gap',
      [
        ['2026-04-01', '2027-03-31'],
        ['2027-04-01', null],
      ],
      null,
    ],
    [
      'handed over with a gap',
      [
        ['2026-04-01', '2027-03-31'],
        ['2027-04-05', null],
      ],
      '2027-04-01',
    ],
    ['not yet', [['2026-11-25', null]], '2026-11-24'],
  ] as const)('%s', (_, spans, day) => {
    expect(
      unownedFrom(
        spans.map(([from, until]) => ({ from: civilDay(from), until: until === null ? null : civilDay(until) })),
        TODAY,
      ),
    ).toBe(day);
  });

  it('is the first day without a lead, and there is none when it says so', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const days = Array.from({ length: 60 }, (_, n) => addDays(TODAY, n));
        expect(unownedFrom(spans, TODAY)).toBe(days.find((day) => !leads(spans, day)) ?? null);
      }),
    );
  });
});
