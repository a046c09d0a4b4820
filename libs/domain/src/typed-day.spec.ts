import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay, daysBetween, partsOf } from './civil-day.js';
import { type DaySense, typedDay } from './typed-day.js';
import { monthDay, wareki, warekiShort } from './wareki.js';

/** A Tuesday. */
const today = civilDay('2026-11-24');
const day = fc.integer({ min: 0, max: 25_000 }).map((n) => addDays(civilDay('2000-01-01'), n));
const sense = fc.constantFrom<DaySense>('past', 'near', 'coming');

describe('a day that is typed', () => {
  it.each([
    '12/3',
    '１２／３',
    '12月3日',
    '１２月３日（木）',
    '1203',
    '20261203',
    '２０２６１２０３',
    'R8.12.3',
    '8.12.3',
    '26/12/3',
    '令和8年12月3日',
    '2026-12-03',
    '来週木曜',
    '来週の木曜日',
    '9日後',
    '来月3日',
    '3 Dec',
    'Thu 3 Dec',
    'Dec 3rd',
    'December 3, 2026',
    'Thursday 3 December 2026',
    'next Thursday',
  ])('%s is 3 December 2026', (text) => {
    expect(typedDay(text, { today })).toBe('2026-12-03');
  });

  it.each([
    ['今日', '2026-11-24'],
    ['明日', '2026-11-25'],
    ['あさって', '2026-11-26'],
    ['昨日', '2026-11-23'],
    ['おととい', '2026-11-22'],
    ['来週火曜', '2026-12-01'],
    ['今週日曜', '2026-11-29'],
    ['先週月曜', '2026-11-16'],
    ['再来週金曜日', '2026-12-11'],
    ['火曜', '2026-11-24'],
    ['2週間前', '2026-11-10'],
    ['3か月後', '2027-02-24'],
    ['今月末', '2026-11-30'],
    ['月末', '2026-11-30'],
    ['来月末日', '2026-12-31'],
    ['年度末', '2027-03-31'],
    ['Tomorrow', '2026-11-25'],
    ['last Friday', '2026-11-20'],
  ])('%s is %s', (text, expected) => {
    expect(typedDay(text, { today })).toBe(expected);
  });

  it.each<[string, DaySense, string]>([
    ['12/3', 'past', '2025-12-03'],
    ['12/3', 'coming', '2026-12-03'],
    ['11/20', 'near', '2026-11-20'],
    ['11/20', 'coming', '2027-11-20'],
    ['11/24', 'past', '2026-11-24'],
    ['11/24', 'coming', '2026-11-24'],
    ['4/1', 'near', '2027-04-01'],
    ['2/29', 'past', '2024-02-29'],
    ['2/29', 'coming', '2028-02-29'],
    ['25日', 'past', '2026-10-25'],
    ['31日', 'coming', '2026-12-31'],
    ['月曜', 'past', '2026-11-23'],
    ['月曜', 'coming', '2026-11-30'],
    ['水曜', 'near', '2026-11-25'],
  ])('%s, %s, is %s', (text, sense, expected) => {
    expect(typedDay(text, { today, sense })).toBe(expected);
  });

  it.each([
    '',
    '13/1',
    '2/30',
    '1131',
    '1/2/3/4',
    '12',
    '123',
    '12345',
    '20261303',
    '来週',
    '月',
    '末',
    '40日',
    '0日',
    'いつか',
    '17.4.1',
    '12/3ごろ',
    'next',
    '3 Dxc',
    '32 Dec',
    '9'.repeat(5_000),
  ])('%s is no day', (text) => {
    expect(typedDay(text, { today })).toBeNull();
  });

  it('is read as it was written, in each of our ways', () => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, day, sense, (written, now, sense) => {
        for (const text of [
          wareki(written),
          warekiShort(written),
          written,
          written.replaceAll('-', ''),
          english.format(new Date(`${written}T00:00:00Z`)),
        ])
          expect([text, typedDay(text, { today: now, sense })]).toEqual([text, written]);
      }),
    );
  });

  it('without a year is the nearest such day on the side that makes sense', () => {
    fc.assert(
      fc.property(day, day, sense, fc.constantFrom('ja' as const, 'en' as const), (written, now, sense, lang) => {
        const found = typedDay(monthDay(written, lang), { today: now, sense })!;
        const { month, date } = partsOf(written);
        expect(partsOf(found)).toMatchObject({ month, date });
        const makesSense = sense === 'near' || (sense === 'past' ? written <= now : written >= now);
        if (makesSense) {
          const distance = Math.abs(daysBetween(now, found));
          expect(distance).toBeLessThanOrEqual(Math.abs(daysBetween(now, written)));
        }
        if (sense !== 'near') expect(sense === 'past' ? found <= now : found >= now).toBe(true);
      }),
    );
  });

  it('is never anything but a day, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), day, sense, (text, now, sense) => {
        const found = typedDay(text, { today: now, sense });
        expect(found === null || civilDay(found) === found).toBe(true);
      }),
    );
  });
});
