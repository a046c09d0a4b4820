import { type CivilDay, addDays, addMonths, civilDay, partsOf } from './civil-day.js';
import type { Label, Lang } from './lang.js';
import { eraYearOf, parseJapaneseDay } from './wareki.js';

/** A quarter of the fiscal year: 1 is April to June, 4 is January to March. */
export const QUARTERS = [1, 2, 3, 4] as const;
/** A quarter of the fiscal year. */
export type Quarter = (typeof QUARTERS)[number];

/** A stretch of days, both ends included. */
export interface DayRange {
  readonly from: CivilDay;
  readonly until: CivilDay;
}

/** The fiscal year (年度, April to March) a day belongs to, named by the year it begins in: 2027-03-31 → 2026. */
export function fiscalYearOf(day: CivilDay): number {
  const { year, month } = partsOf(day);
  return month >= 4 ? year : year - 1;
}

/** 1 April of the fiscal year. @throws RangeError when the year is not a whole year of four digits. */
export function fiscalYearStart(fiscalYear: number): CivilDay {
  return civilDay(`${fiscalYear}-04-01`);
}

/** 31 March that ends the fiscal year. @throws RangeError when the year is not a whole year of four digits. */
export function fiscalYearEnd(fiscalYear: number): CivilDay {
  return civilDay(`${fiscalYear + 1}-03-31`);
}

/** The quarter of its fiscal year a day lies in. */
export function quarterOf(day: CivilDay): Quarter {
  return (Math.floor(((partsOf(day).month + 8) % 12) / 3) + 1) as Quarter;
}

/** First and last day of a quarter. @throws RangeError when the fiscal year is not a whole year of four digits. */
export function quarterRange(fiscalYear: number, quarter: Quarter): DayRange {
  const from = addMonths(fiscalYearStart(fiscalYear), (quarter - 1) * 3);
  return { from, until: addDays(addMonths(from, 3), -1) };
}

/**
 * The fiscal year as it is written: 令和8年度 / FY2026.
 * The era is the one that stands on 31 December: FY2019 was named 令和元年度 from May on, FY1988 stayed 昭和63年度.
 */
export function fiscalYearLabel(fiscalYear: number, lang: Lang): string {
  return lang === 'ja' ? `${eraYearOf(civilDay(`${fiscalYear}-12-31`))}度` : `FY${fiscalYear}`;
}

/**
 * Fiscal years as they are told: those that follow each other as a span. 2022, 2023, 2025 → 令和4〜5年度、令和7年度.
 * Years of two eras are each written out.
 */
export function eraFiscalYears(fiscalYears: readonly number[]): Label {
  const sorted = [...new Set(fiscalYears)].sort((a, b) => a - b);
  const spans: [from: number, until: number][] = [];
  for (const year of sorted) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return {
    ja: spans.map(([from, until]) => spanInWords(from, until)).join('、'),
    en: spans.map(([from, until]) => (from === until ? `FY${from}` : `FY${from}–${until}`)).join(', '),
  };
}

function spanInWords(from: number, until: number): string {
  const [first, last] = [fiscalYearLabel(from, 'ja'), fiscalYearLabel(until, 'ja')];
  if (from === until) return first;
  const era = /^\D+/.exec(first)?.[0] ?? '';
  const isOneEra = last.startsWith(era) && !first.includes('元');
  return isOneEra ? `${first.slice(0, -2)}〜${last.slice(era.length)}` : `${first}〜${last}`;
}

/**
 * The fiscal year that a text names as people write it: 令和8年度, R8, 2026年度, 2026, FY2026; also an era's first year
 * (平成31年度 and 令和元年度 are the same). Null for what is none.
 */
export function fiscalYearIn(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^FY/i, '')
    .replace(/年?度?$/, '');
  const western = /^(?:19|20)\d{2}$/.exec(plain);
  if (western) return Number(plain);
  // An era can begin or end within the year: one of its ends lies in it.
  const day = parseJapaneseDay(`${plain}年12月31日`) ?? parseJapaneseDay(`${plain}年4月1日`);
  return day === null || /^\d/.test(plain) ? null : fiscalYearOf(day);
}
