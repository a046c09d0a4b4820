import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay } from './civil-day.js';
import { firstOpenFiscalYear, programmeEndFault, programmeYearFault } from './programme-years.js';

const year = fc.integer({ min: 1990, max: 2060 });
const day = fc.integer({ min: 0, max: 25_000 }).map((days) => addDays(civilDay('1990-04-01'), days));

describe('the years of a programme', () => {
  it('changes from the year that runs on, until its last year', () => {
    const runs = { fromFiscalYear: 2024, untilFiscalYear: 2028 };
    const on = (from: number, today: string) => programmeYearFault(runs, from, civilDay(today));
    expect(on(2026, '2027-03-31')).toBeNull();
    expect(on(2026, '2027-04-01')).toBe('closedYear');
    expect(on(2028, '2027-04-01')).toBeNull();
    expect(on(2029, '2027-04-01')).toBe('afterProgramme');
    expect(on(2023, '2022-04-01')).toBe('beforeProgramme');
  });

  it('never changes a year that has ended, whatever its first and last year', () => {
    fc.assert(
      fc.property(year, fc.option(year), year, day, (fromFiscalYear, untilFiscalYear, changed, today) => {
        const fault = programmeYearFault({ fromFiscalYear, untilFiscalYear }, changed, today);
        if (fault === null) {
          expect(changed).toBeGreaterThanOrEqual(firstOpenFiscalYear(today));
          expect(changed).toBeGreaterThanOrEqual(fromFiscalYear);
          expect(changed).toBeLessThanOrEqual(untilFiscalYear ?? changed);
        }
      }),
    );
  });

  it('ends in a year that runs, comes or has ended last, and never before it begins', () => {
    fc.assert(
      fc.property(year, year, day, (fromFiscalYear, until, today) => {
        const fault = programmeEndFault({ fromFiscalYear, untilFiscalYear: null }, until, today);
        expect(fault === null).toBe(until >= fromFiscalYear && until >= firstOpenFiscalYear(today) - 1);
      }),
    );
  });
});
