import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type CivilDay,
  addDays,
  addMonths,
  civilDay,
  dayInTokyo,
  dayOfWeek,
  daysBetween,
  earlierOf,
  isCivilDay,
  laterOf,
  partsOf,
  startOfDayInTokyo,
} from './civil-day.js';

const EPOCH = civilDay('1970-01-01');
const days: fc.Arbitrary<CivilDay> = fc.integer({ min: -20_000, max: 29_000 }).map((n) => addDays(EPOCH, n));

describe('a civil day', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (text) => {
    expect(isCivilDay(text)).toBe(true);
    expect(civilDay(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-11-00',
    '2026-1-2',
    '2026/11/23',
    '',
    ' 2026-11-23',
    '2026-11-23T00:00:00Z',
    '0050-01-01',
    '２０２６-11-23',
  ])('%p does not', (text) => {
    expect(isCivilDay(text)).toBe(false);
    expect(() => civilDay(text)).toThrow(RangeError);
  });

  it.each([null, undefined, 20261123, {}, new Date('2026-11-23T00:00:00Z')])('%p is no day at all', (value) => {
    expect(isCivilDay(value)).toBe(false);
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(civilDay(from), months)).toBe(to);
  });

  it('knows the weekday', () => {
    expect(dayOfWeek(civilDay('2026-11-22'))).toBe(0);
    expect(dayOfWeek(civilDay('2026-11-24'))).toBe(2);
    expect(dayOfWeek(civilDay('2026-11-28'))).toBe(6);
  });

  it('begins at 15:00 UTC of the day before', () => {
    expect(startOfDayInTokyo(civilDay('2026-11-24')).toISOString()).toBe('2026-11-23T15:00:00.000Z');
    expect(dayInTokyo(new Date('2026-11-23T14:59:59.999Z'))).toBe('2026-11-23');
    expect(dayInTokyo(new Date('2026-11-23T15:00:00.000Z'))).toBe('2026-11-24');
    expect(() => dayInTokyo(new Date(Number.NaN))).toThrow(RangeError);
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays(civilDay('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(EPOCH, Number.NaN)).toThrow(RangeError);
  });

  it('picks the later and the earlier', () => {
    const [a, b, c] = [civilDay('2026-04-02'), civilDay('2026-04-10'), civilDay('2025-12-31')];
    expect(laterOf(a, b, c)).toBe(b);
    expect(earlierOf(a, b, c)).toBe(c);
  });

  it('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('seven days on is the same weekday, one day on the next', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOfWeek(addDays(day, 7))).toBe(dayOfWeek(day));
        expect(dayOfWeek(addDays(day, 1))).toBe((dayOfWeek(day) + 1) % 7);
      }),
    );
  });

  it('addMonths lands in the right month, on the same date or on the month’s last day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const [from, to] = [partsOf(day), partsOf(addMonths(day, months))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        const isLastOfMonth = partsOf(addDays(addMonths(day, months), 1)).date === 1;
        expect(to.date === from.date || (isLastOfMonth && to.date < from.date)).toBe(true);
      }),
    );
  });

  it('the text sorts by time', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  it('every instant of a day shows that day in Tokyo', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 86_399_999 }), (day, ms) => {
        expect(dayInTokyo(new Date(startOfDayInTokyo(day).getTime() + ms))).toBe(day);
      }),
    );
  });
});
