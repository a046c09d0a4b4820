import { addDays, addMonths, type CivilDay, dayOfWeek, daysBetween, isCivilDay, partsOf } from './civil-day.js';
import { fiscalYearEnd, fiscalYearOf } from './fiscal-year.js';
import { parseJapaneseDay } from './wareki.js';

/** On which side of today a day without its year lies: what was held is past, what is due is to come. */
export type DaySense = 'past' | 'near' | 'coming';

/** What a day that is not written in full is read against. */
export interface DayContext {
  readonly today: CivilDay;
  /** `near` where nothing is said: the nearest day to today, and of two that are as near the later one. */
  readonly sense?: DaySense;
}

/**
 * The one reader of days that people type, in fields and in files: what `parseJapaneseDay` reads in full, and
 *
 * - without a year: 12/3, 12月3日, 1203, 3日, 3 Dec;
 * - with the year in short: 8.12.3 (the year of the present era, or of the century), where that lies within five years
 *   of today;
 * - in words: 今日, 明日, あさって, 昨日, 来週火曜, 金曜日, 来月5日, 月末, 年度末, 3日後, 2週間前, next Tuesday.
 *
 * Full-width digits, spaces and a weekday in brackets do not matter. Weeks begin on Monday.
 * @returns null when the text is no day, or there is no such day
 */
export function typedDay(text: string, { today, sense = 'near' }: DayContext): CivilDay | null {
  const full = parseJapaneseDay(text);
  if (full) return full;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,、]+/g, '')
    .replace(/\([日月火水木金土](?:曜日?)?\)$/, '');
  for (const read of READERS) {
    const day = read(plain, today, sense);
    if (day) return day;
  }
  return null;
}

type Reader = (plain: string, today: CivilDay, sense: DaySense) => CivilDay | null;

const READERS: readonly Reader[] = [namedDay, distantDay, dayOfAWeek, dayOfAMonth, monthAndDate, shortYear, englishDay];

const NAMED: ReadonlyArray<readonly [days: number, words: readonly string[]]> = [
  [0, ['今日', '本日', 'きょう', 'today']],
  [1, ['明日', 'あした', 'あす', 'tomorrow']],
  [2, ['明後日', 'あさって']],
  [-1, ['昨日', 'きのう', 'yesterday']],
  [-2, ['一昨日', 'おととい']],
];

function namedDay(plain: string, today: CivilDay): CivilDay | null {
  const named = NAMED.find(([, words]) => words.includes(plain));
  if (named) return addDays(today, named[0]);
  return plain === '年度末' ? fiscalYearEnd(fiscalYearOf(today)) : null;
}

/** 3日後, 2週間前, 1か月後. */
function distantDay(plain: string, today: CivilDay): CivilDay | null {
  const parts = /^(\d{1,3})(日|週間?|[かヶケカヵ]月)(後|前)$/.exec(plain);
  if (!parts) return null;
  const count = Number(parts[1]) * (parts[3] === '後' ? 1 : -1);
  if (parts[2] === '日') return addDays(today, count);
  return parts[2]!.startsWith('週') ? addDays(today, count * 7) : addMonths(today, count);
}

const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'];
const WEEKDAYS_EN = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKS = ['先々週', '先週', '今週', '来週', '再来週'];
const WEEKS_EN = ['', 'last', 'this', 'next', ''];

/** 来週火曜, 今週の金曜日, 火曜日, next Tuesday. */
function dayOfAWeek(plain: string, today: CivilDay, sense: DaySense): CivilDay | null {
  const ja = /^(先々週|先週|今週|再来週|来週)?の?([月火水木金土日])曜日?$/.exec(plain);
  const en = /^(last|this|next)?(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?$/.exec(plain);
  if (!ja && !en) return null;
  const weekday = ja ? WEEKDAYS.indexOf(ja[2]!) : WEEKDAYS_EN.indexOf(en![2]!);
  const monday = addDays(today, -((dayOfWeek(today) + 6) % 7));
  const week = ja ? ja[1] : en![1];
  if (week) return addDays(monday, weekday + 7 * ((ja ? WEEKS : WEEKS_EN).indexOf(week) - 2));
  return nearest(
    [-7, 0, 7].map((days) => addDays(monday, weekday + days)),
    today,
    sense,
  );
}

const MONTHS = ['先月', '今月', '来月', '再来月'];

/** 来月5日, 今月末, 月末, 5日. */
function dayOfAMonth(plain: string, today: CivilDay, sense: DaySense): CivilDay | null {
  const parts = /^(先月|今月|再来月|来月|月(?=末))?の?(?:(\d{1,2})日|(末)日?)$/.exec(plain);
  if (!parts || (parts[3] && !parts[1])) return null;
  const { year, month } = partsOf(today);
  const inMonth = (months: number): CivilDay[] => {
    const first = addMonths(`${String(year)}-${pad(month)}-01` as CivilDay, months);
    if (parts[3]) return [addDays(addMonths(first, 1), -1)];
    const { year: y, month: m } = partsOf(first);
    return dayOf(y, m, Number(parts[2]));
  };
  if (parts[1]) return inMonth(parts[1] === '月' ? 0 : MONTHS.indexOf(parts[1]) - 1)[0] ?? null;
  return nearest([-2, -1, 0, 1, 2].flatMap(inMonth), today, sense);
}

/** 12/3, 12月3日, 1203. */
function monthAndDate(plain: string, today: CivilDay, sense: DaySense): CivilDay | null {
  const parts = /^(\d{1,2})(?:月|[./-])(\d{1,2})日?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  return parts && inSomeYear(Number(parts[1]), Number(parts[2]), today, sense);
}

/** A year in short is understood only where it can hardly be another one. */
const SHORT_YEARS_WITHIN_DAYS = 5 * 366;

/** 8.12.3, as the year of the present era or of the century, whichever is nearer to today. */
function shortYear(plain: string, today: CivilDay): CivilDay | null {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})$/.exec(plain);
  if (!parts) return null;
  const inEra = parseJapaneseDay(`R${parts[1]}.${parts[2]}.${parts[3]}`);
  const inCentury = dayOf(2000 + Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const found = nearest([...(inEra ? [inEra] : []), ...inCentury], today, 'near');
  return found && Math.abs(daysBetween(today, found)) <= SHORT_YEARS_WITHIN_DAYS ? found : null;
}

const MONTHS_EN = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_EN = `(${MONTHS_EN.join('|')})[a-z]*`;
const WEEKDAY_EN = `(?:(?:${WEEKDAYS_EN.join('|')})[a-z]*?)?`;
const DATE_FIRST = new RegExp(`^${WEEKDAY_EN}(\\d{1,2})(?:st|nd|rd|th)?${MONTH_EN}(\\d{4})?$`);
const MONTH_FIRST = new RegExp(`^${WEEKDAY_EN}${MONTH_EN}?(\\d{1,2})(?:st|nd|rd|th)?(\\d{4})?$`);

/** 3 Dec 2026, Thursday 3 December 2026, Dec 3. */
function englishDay(plain: string, today: CivilDay, sense: DaySense): CivilDay | null {
  const dateFirst = DATE_FIRST.exec(plain);
  const monthFirst = MONTH_FIRST.exec(plain);
  const [date, month, year] = dateFirst
    ? [dateFirst[1], dateFirst[2], dateFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (!date || !month) return null;
  const number = MONTHS_EN.indexOf(month) + 1;
  return year ? (dayOf(Number(year), number, Number(date))[0] ?? null) : inSomeYear(number, Number(date), today, sense);
}

/** Eight years on either side reach a 29 February. */
const YEARS_AROUND = Array.from({ length: 17 }, (_, n) => n - 8);

function inSomeYear(month: number, date: number, today: CivilDay, sense: DaySense): CivilDay | null {
  const { year } = partsOf(today);
  return nearest(
    YEARS_AROUND.flatMap((years) => dayOf(year + years, month, date)),
    today,
    sense,
  );
}

/** The nearest of some days on the side of today that makes sense; of two as near the later one. */
function nearest(days: readonly CivilDay[], today: CivilDay, sense: DaySense): CivilDay | null {
  const distance = (day: CivilDay) => Math.abs(daysBetween(today, day));
  const [found] = days
    .filter((day) => sense === 'near' || (sense === 'past' ? day <= today : day >= today))
    .sort((a, b) => distance(a) - distance(b) || (a > b ? -1 : 1));
  return found ?? null;
}

function dayOf(year: number, month: number, date: number): CivilDay[] {
  const text = `${String(year)}-${pad(month)}-${pad(date)}`;
  return isCivilDay(text) ? [text] : [];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
