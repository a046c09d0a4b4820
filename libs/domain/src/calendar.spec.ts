import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addOpenDays, japaneseOpenDays, nextOpenDay, openDaysFrom, publicClosureOf } from './calendar.js';
import { addDays, civilDay, daysBetween } from './civil-day.js';

const calendar = japaneseOpenDays();
const days = fc.integer({ min: 0, max: 9_000 }).map((n) => addDays(civilDay('2020-01-01'), n));

describe('open days', () => {
  it.each([
    ['2026-11-24', null],
    ['2026-11-23', 'holiday'],
    ['2026-11-22', 'sunday'],
    ['2026-11-21', 'saturday'],
    ['2026-05-06', 'holiday'] /* substitute */,
    ['2026-09-22', 'holiday'] /* between two holidays */,
    ['2027-03-22', 'holiday'],
    ['2026-12-28', null],
    ['2026-12-29', 'yearEnd'],
    ['2026-12-31', 'yearEnd'],
    ['2027-01-01', 'yearEnd'],
    ['2027-01-03', 'yearEnd'] /* a Sunday */,
    ['2027-01-04', null],
    ['2026-05-05', 'holiday'],
    ['2026-05-03', 'sunday'],
  ])('%s: closed because %p', (day, because) => {
    expect(publicClosureOf(civilDay(day))).toBe(because);
    expect(calendar.isOpen(civilDay(day))).toBe(because === null);
  });

  it('closes on the office’s own days', () => {
    const own = japaneseOpenDays([civilDay('2026-11-24')]);
    expect(own.isOpen(civilDay('2026-11-24'))).toBe(false);
    expect(own.isOpen(civilDay('2026-11-25'))).toBe(true);
    expect(nextOpenDay(civilDay('2026-11-21'), own)).toBe('2026-11-25');
  });

  it.each([
    ['2026-11-20', 1, '2026-11-24'],
    ['2026-11-20', 3, '2026-11-26'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-12-28', 1, '2027-01-04'],
    ['2026-11-24', -1, '2026-11-20'],
    ['2026-04-28', 2, '2026-05-01'],
  ])('%s and %i open days is %s', (day, n, reached) => {
    expect(addOpenDays(civilDay(day), n, calendar)).toBe(reached);
  });

  it('names a broken calendar instead of looking for ever', () => {
    expect(() => nextOpenDay(civilDay('2026-11-24'), { isOpen: () => false })).toThrow(RangeError);
    expect(() => addOpenDays(civilDay('2026-11-24'), 1.5, calendar)).toThrow(RangeError);
  });

  it('the next open day is open, not earlier, and nothing before it is open', () => {
    fc.assert(
      fc.property(days, (day) => {
        const open = nextOpenDay(day, calendar);
        expect(calendar.isOpen(open) && open >= day).toBe(true);
        for (let d = day; d < open; d = addDays(d, 1)) expect(calendar.isOpen(d)).toBe(false);
        expect(daysBetween(day, open)).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('openDaysFrom undoes addOpenDays', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const reached = addOpenDays(day, n, calendar);
        expect(openDaysFrom(day, reached, calendar)).toBe(n);
        expect(openDaysFrom(reached, day, calendar)).toBe(0);
        expect(calendar.isOpen(reached)).toBe(true);
        // Back n−1 open days from there is the first open day after where we came from.
        expect(addOpenDays(reached, 1 - n, calendar)).toBe(addOpenDays(day, 1, calendar));
      }),
    );
  });
});
