import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, type CivilDay, civilDay } from './civil-day.js';
import { DRIFT_NIGHTS, driftWatchOf, isWatchedMonth, monthsBetween, WHOLE_WATCH } from './drift-watch.js';

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(civilDay('1990-01-01'), n));
const firstOf = (day: CivilDay): CivilDay => civilDay(`${day.slice(0, 7)}-01`);

describe('the nightly look for drift', () => {
  it('looks at everything where it never looked, or long ago', () => {
    const today = civilDay('2026-11-24');
    expect(driftWatchOf(null, today)).toEqual(WHOLE_WATCH);
    expect(driftWatchOf(addDays(today, -DRIFT_NIGHTS), today)).toEqual(WHOLE_WATCH);
    expect(driftWatchOf(addDays(today, 1 - DRIFT_NIGHTS), today)).not.toEqual(WHOLE_WATCH);
  });

  it('looks each night at the months that were written lately, and at a few of ten years', () => {
    fc.assert(
      fc.property(days, (today) => {
        const watch = driftWatchOf(addDays(today, -1), today);
        const watched = monthsBetween(addMonths(today, -119), today).filter((month) => isWatchedMonth(watch, month));
        expect(watched).toEqual(expect.arrayContaining([firstOf(today), addMonths(firstOf(today), -1)]));
        expect(watched.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('has come by every month within its nights, however the nights before went', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: DRIFT_NIGHTS, maxLength: DRIFT_NIGHTS });
    fc.assert(
      fc.property(days, gaps, fc.integer({ min: 0, max: 200 }), (begin, nights, age) => {
        const month = firstOf(addMonths(begin, -age));
        const seen = nights.reduce(
          ({ covered, found }, gap) => {
            const today = addDays(covered, gap);
            return { covered: today, found: found || isWatchedMonth(driftWatchOf(covered, today), month) };
          },
          { covered: begin, found: false },
        );
        expect(seen.found).toBe(true);
      }),
    );
  });

  it('names the months between two days', () => {
    expect(monthsBetween(civilDay('2025-12-31'), civilDay('2026-02-01'))).toEqual([
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
    expect(monthsBetween(civilDay('2026-02-01'), civilDay('2026-01-31'))).toEqual([]);
  });
});
