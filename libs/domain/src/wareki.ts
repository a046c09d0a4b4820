import { type CivilDay, civilDay, dayOfWeek, isCivilDay, partsOf } from './civil-day.js';
import type { Lang } from './lang.js';

interface Era {
  readonly name: string;
  readonly letter: string;
  readonly from: CivilDay;
}

// Newest first: the era of a day is the first one that had begun.
const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', from: civilDay('2019-05-01') },
  { name: '平成', letter: 'H', from: civilDay('1989-01-08') },
  { name: '昭和', letter: 'S', from: civilDay('1926-12-25') },
  { name: '大正', letter: 'T', from: civilDay('1912-07-30') },
];
const WEEKDAYS_JA = ['日', '月', '火', '水', '木', '金', '土'] as const;
const WEEKDAYS_EN = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The day in full, with era and weekday: 令和8年11月24日（火）. Days before 大正 are shown with the western year. */
export function wareki(day: CivilDay): string {
  const { month, date } = partsOf(day);
  return `${eraYearOf(day)}${month}月${date}日（${weekdayOf(day, 'ja')}）`;
}

/** The day in short: R8.11.24. Days before 大正 are shown as 1900.1.1. */
export function warekiShort(day: CivilDay): string {
  const { year, month, date } = partsOf(day);
  const era = eraOf(day);
  return era ? `${era.letter}${eraYear(era, year)}.${month}.${date}` : `${year}.${month}.${date}`;
}

/** Month and day with the weekday, for lists and sentences of the same year: 11/24（火） / Tue 24 Nov. */
export function monthDay(day: CivilDay, lang: Lang = 'ja'): string {
  const bare = bareMonthDay(day, lang);
  return lang === 'ja' ? `${bare}（${weekdayOf(day, lang)}）` : `${weekdayOf(day, lang)} ${bare}`;
}

/** Month and day without the weekday: 10/14 / 14 Oct. */
export function bareMonthDay(day: CivilDay, lang: Lang = 'ja'): string {
  const { month, date } = partsOf(day);
  return lang === 'ja' ? `${month}/${date}` : `${date} ${MONTHS_EN[month - 1]}`;
}

/** The weekday in one character (火) or three letters (Tue). */
export function weekdayOf(day: CivilDay, lang: Lang): string {
  return (lang === 'ja' ? WEEKDAYS_JA : WEEKDAYS_EN)[dayOfWeek(day)];
}

/** The year with its era as of that day: 令和8年, 令和元年; the western year (1900年) before 大正. */
export function eraYearOf(day: CivilDay): string {
  const { year } = partsOf(day);
  const era = eraOf(day);
  if (!era) return `${year}年`;
  const count = eraYear(era, year);
  return `${era.name}${count === 1 ? '元' : count}年`;
}

const WITH_ERA = /^(令和|平成|昭和|大正|[RHST])(元|\d{1,2})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/;
const WESTERN = /^(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/;
const WITHOUT_SEPARATORS = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Reads a day the way people write it: 令和8年11月24日, R8.11.24, r8/11/24, 2026-11-24, 2026/11/24, 2026年11月24日,
 * 20261124, with full-width digits, spaces, a weekday in brackets at the end, and 元年 for the first year.
 * @returns null when the text is no day, the day does not exist, or it does not lie in the era named.
 */
export function parseJapaneseDay(text: string): CivilDay | null {
  // NFKC turns full-width digits, letters and brackets into the plain ones, and ㋿ into 令和.
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([日月火水木金土](?:曜日?)?\)$/, '')
    .toUpperCase();
  const western = WESTERN.exec(plain) ?? WITHOUT_SEPARATORS.exec(plain);
  if (western) return dayFrom(Number(western[1]), western[2], western[3]);
  const parts = WITH_ERA.exec(plain);
  const era = parts && ERAS.find(({ name, letter }) => name === parts[1] || letter === parts[1]);
  if (!parts || !era) return null;
  const count = parts[2] === '元' ? 1 : Number(parts[2]);
  const day = dayFrom(partsOf(era.from).year + count - 1, parts[3], parts[4]);
  return day && eraOf(day) === era ? day : null;
}

function eraOf(day: CivilDay): Era | undefined {
  return ERAS.find((era) => era.from <= day);
}

function eraYear(era: Era, year: number): number {
  return year - partsOf(era.from).year + 1;
}

function dayFrom(year: number, month: string | undefined, date: string | undefined): CivilDay | null {
  const text = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  return isCivilDay(text) ? text : null;
}
