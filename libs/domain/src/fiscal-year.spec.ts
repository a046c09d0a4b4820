import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay, daysBetween } from './civil-day.js';
import {
  QUARTERS,
  fiscalYearEnd,
  fiscalYearIn,
  fiscalYearLabel,
  fiscalYearOf,
  fiscalYearStart,
  quarterOf,
  quarterRange,
} from './fiscal-year.js';

const days = fc.integer({ min: 0, max: 29_000 }).map((n) => addDays(civilDay('1970-01-01'), n));

describe('the fiscal year', () => {
  it('is read as people write it, and an era’s first year by either name', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), (year) => {
        const written = [fiscalYearLabel(year, 'ja'), fiscalYearLabel(year, 'en'), `${year}`, `${year} 年度`];
        expect(written.map(fiscalYearIn)).toEqual(Array(4).fill(year));
      }),
    );
    const both = ['平成31年度', 'Ｈ３１', '令和元年度', '令和元'].map(fiscalYearIn);
    expect(both).toEqual(Array(4).fill(2019));
    for (const none of ['', '来年', '8', '令和', '19', '2026-04', '令和8年4月', '平成40年度', '20261'])
      expect([none, fiscalYearIn(none)]).toEqual([none, null]);
  });

  it.each([
    ['2026-04-01', 2026, 1],
    ['2026-06-30', 2026, 1],
    ['2026-07-01', 2026, 2],
    ['2026-09-30', 2026, 2],
    ['2026-10-01', 2026, 3],
    ['2026-12-31', 2026, 3],
    ['2027-01-01', 2026, 4],
    ['2027-03-31', 2026, 4],
    ['2027-04-01', 2027, 1],
  ])('%s lies in FY%i, quarter %i', (day, year, quarter) => {
    expect(fiscalYearOf(civilDay(day))).toBe(year);
    expect(quarterOf(civilDay(day))).toBe(quarter);
  });

  it('has the ends of its quarters', () => {
    expect(QUARTERS.map((quarter) => Object.values(quarterRange(2026, quarter)))).toEqual([
      ['2026-04-01', '2026-06-30'],
      ['2026-07-01', '2026-09-30'],
      ['2026-10-01', '2026-12-31'],
      ['2027-01-01', '2027-03-31'],
    ]);
  });

  it.each([
    [2026, '令和8年度'],
    [2019, '令和元年度'],
    [2018, '平成30年度'],
    [1989, '平成元年度'],
    [1988, '昭和63年度'],
  ])('FY%i is %s', (year, label) => {
    expect(fiscalYearLabel(year, 'ja')).toBe(label);
    expect(fiscalYearLabel(year, 'en')).toBe(`FY${year}`);
  });

  it('refuses what is not a year', () => {
    expect(() => fiscalYearStart(2026.5)).toThrow(RangeError);
    expect(() => fiscalYearEnd(26)).toThrow(RangeError);
  });

  it('every day lies within its fiscal year and its quarter', () => {
    fc.assert(
      fc.property(days, (day) => {
        const year = fiscalYearOf(day);
        const { from, until } = quarterRange(year, quarterOf(day));
        expect(fiscalYearStart(year) <= from && from <= day && day <= until && until <= fiscalYearEnd(year)).toBe(true);
      }),
    );
  });

  it('quarters and years follow each other without a hole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 2050 }),
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        (year, quarter) => {
          const next = (quarter + 1) as 2 | 3 | 4;
          expect(addDays(quarterRange(year, quarter).until, 1)).toBe(quarterRange(year, next).from);
          expect(daysBetween(fiscalYearEnd(year), fiscalYearStart(year + 1))).toBe(1);
        },
      ),
    );
  });
});
