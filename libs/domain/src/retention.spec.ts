import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay } from './civil-day.js';
import { fiscalYearOf } from './fiscal-year.js';
import { keptUntil } from './retention.js';

describe('requirement 17: retention is a setting', () => {
  it.each([
    ['2026-03-31', 5, '2031-03-31'],
    ['2026-04-01', 5, '2032-03-31'],
    ['2026-11-24', 1, '2028-03-31'],
  ])('closed on %s and kept for %i years: until %s', (closedOn, years, until) => {
    expect(keptUntil(civilDay(closedOn), years)).toBe(until);
  });

  it('is never shorter than the years, and ends with a fiscal year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 50 }), (offset, years) => {
        const closedOn = addDays(civilDay('2000-01-01'), offset);
        const until = keptUntil(closedOn, years);
        expect(fiscalYearOf(until)).toBe(fiscalYearOf(closedOn) + years);
        expect(until.slice(5)).toBe('03-31');
      }),
    );
  });
});
