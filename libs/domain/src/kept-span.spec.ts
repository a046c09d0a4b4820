import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, civilDay, type CivilDay } from './civil-day.js';
import { fiscalYearEnd, fiscalYearStart } from './fiscal-year.js';
import { keptSpanOf } from './kept-span.js';

const range = (from: string, until: string) => ({ from: civilDay(from), until: civilDay(until) });

const isOfMonth = (month: CivilDay, date: number): boolean =>
  addDays(month, date - 1).slice(0, 7) === month.slice(0, 7);

describe('the pieces of a range of which figures are kept', () => {
  it.each([
    ['a fiscal year is one row', range('2026-04-01', '2027-03-31'), { years: [2026], months: [], cut: [] }],
    [
      'a quarter is three months',
      range('2026-07-01', '2026-09-30'),
      { years: [], months: ['2026-07-01', '2026-08-01', '2026-09-01'], cut: [] },
    ],
    [
      'two years up to a day: one row, a month, and the days of the last month',
      range('2025-04-01', '2026-05-17'),
      { years: [2025], months: ['2026-04-01'], cut: [{ month: '2026-05-01', after: 0, until: 17 }] },
    ],
    [
      'three months that begin in the midst of one',
      range('2026-08-25', '2026-11-30'),
      {
        years: [],
        months: ['2026-09-01', '2026-10-01', '2026-11-01'],
        cut: [{ month: '2026-08-01', after: 24, until: 31 }],
      },
    ],
    [
      'a range within a month',
      range('2026-08-05', '2026-08-25'),
      { years: [], months: [], cut: [{ month: '2026-08-01', after: 4, until: 25 }] },
    ],
    ['nothing where it ends before it begins', range('2026-08-05', '2026-08-04'), { years: [], months: [], cut: [] }],
  ])('%s', (_, asked, pieces) => {
    expect(keptSpanOf(asked)).toEqual(pieces);
  });

  it('cover each day of the range once, and no other, by few rows', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(civilDay('1990-01-01'), n));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 4_000 }), (from, length) => {
        const until = addDays(from, length);
        const span = keptSpanOf({ from, until });
        const ranges = [
          ...span.years.map((year) => ({ from: fiscalYearStart(year), until: fiscalYearEnd(year) })),
          ...span.months.map((month) => ({ from: month, until: addDays(addMonths(month, 1), -1) })),
          ...span.cut.map(({ month, after, until }) => ({
            from: addDays(month, after),
            until: addDays(month, until - 1),
          })),
        ].sort((a, b) => (a.from < b.from ? -1 : 1));
        expect(ranges[0]!.from).toBe(from);
        expect(ranges.at(-1)!.until).toBe(until);
        for (const [n, next] of ranges.slice(1).entries()) expect(next.from).toBe(addDays(ranges[n]!.until, 1));
        expect(span.months.length).toBeLessThanOrEqual(22);
        expect(span.cut.length).toBeLessThanOrEqual(2);
        expect(span.cut.every(({ month, after, until }) => after < until && isOfMonth(month, until))).toBe(true);
      }),
    );
  });
});
