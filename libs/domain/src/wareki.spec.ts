import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay } from './civil-day.js';
import { bareMonthDay, eraYearOf, monthDay, parseJapaneseDay, wareki, warekiShort } from './wareki.js';

const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(civilDay('1912-07-30'), n));

describe('wareki', () => {
  it.each([
    ['2026-11-24', '令和8年11月24日（火）', 'R8.11.24'],
    ['2019-05-01', '令和元年5月1日（水）', 'R1.5.1'],
    ['2019-04-30', '平成31年4月30日（火）', 'H31.4.30'],
    ['1989-01-08', '平成元年1月8日（日）', 'H1.1.8'],
    ['1989-01-07', '昭和64年1月7日（土）', 'S64.1.7'],
    ['1926-12-25', '昭和元年12月25日（土）', 'S1.12.25'],
    ['1926-12-24', '大正15年12月24日（金）', 'T15.12.24'],
    ['1900-01-01', '1900年1月1日（月）', '1900.1.1'],
  ])('%s is %s and %s', (day, long, short) => {
    expect(wareki(civilDay(day))).toBe(long);
    expect(warekiShort(civilDay(day))).toBe(short);
  });

  it('tells month and day in both languages', () => {
    const day = civilDay('2026-11-24');
    expect([monthDay(day), monthDay(day, 'en')]).toEqual(['11/24（火）', 'Tue 24 Nov']);
    expect([bareMonthDay(day), bareMonthDay(day, 'en')]).toEqual(['11/24', '24 Nov']);
    expect(eraYearOf(day)).toBe('令和8年');
  });

  it.each([
    '令和8年11月24日',
    '令和8年11月24日（火）',
    'R8.11.24',
    'r8/11/24',
    'R8-11-24',
    '2026-11-24',
    '2026/11/24',
    '2026.11.24',
    '2026年11月24日',
    '20261124',
    '令和８年１１月２４日',
    'Ｒ８．１１．２４',
    '２０２６／１１／２４',
    ' 令和 8年 11月 24日 ',
    'R08.11.24',
    '㋿8年11月24日',
    '令和8年11月24日(火曜日)',
  ])('reads %p', (text) => {
    expect(parseJapaneseDay(text)).toBe('2026-11-24');
  });

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H1.1.8', '1989-01-08'],
    ['S64.1.7', '1989-01-07'],
    ['昭和50年4月1日', '1975-04-01'],
    ['s1/12/25', '1926-12-25'],
    ['T15.12.24', '1926-12-24'],
    ['2024-2-29', '2024-02-29'],
  ])('reads %s as %s', (text, day) => {
    expect(parseJapaneseDay(text)).toBe(day);
  });

  it.each([
    ['a day before the era', '令和元年4月30日'],
    ['a day after the era', 'H31.5.1'],
    ['a day after the era', '昭和64年1月8日'],
    ['a year after the era', 'S100.1.1'],
    ['no leap day', '2026-02-29'],
    ['no leap day', 'R8.2.29'],
    ['no 31st', '令和8年11月31日'],
    ['month 13', 'R8.13.1'],
    ['year 0', 'R0.1.1'],
    ['an unknown era', 'X8.1.1'],
    ['no day', ''],
    ['no day', '来週'],
    ['half a day', '令和8年11月'],
    ['trailing text', '2026-11-24 10:00'],
  ])('refuses %s: %s', (_why, text) => {
    expect(parseJapaneseDay(text)).toBeNull();
  });

  it('reads back everything it writes', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseJapaneseDay(wareki(day))).toBe(day);
        expect(parseJapaneseDay(warekiShort(day))).toBe(day);
        expect(parseJapaneseDay(day)).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on what people type', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = parseJapaneseDay(text);
        expect(day === null || civilDay(day) === day).toBe(true);
      }),
    );
  });
});
