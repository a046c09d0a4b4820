declare const civil: unique symbol;

/**
 * A day of the calendar in Asia/Tokyo, written 'YYYY-MM-DD'. It has no hour and is never an instant.
 * The text form sorts by time, so days may be compared with < and >.
 */
export type CivilDay = string & { readonly [civil]: true };

const MS_PER_DAY = 86_400_000;
// The years whose text has four digits and which `Date.UTC` does not take for the twentieth century's.
const [FIRST_MS, END_MS] = [new Date(0).setUTCFullYear(100, 0, 1), Date.UTC(10_000, 0, 1)];
// Japan has kept UTC+9 all year since 1951, so a fixed distance is exact and needs no zone data in the browser.
const TOKYO_AHEAD_MS = 9 * 3_600_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the value is the text of a day that exists ('2026-02-29' does not). Never throws. */
export function isCivilDay(value: unknown): value is CivilDay {
  if (typeof value !== 'string') return false;
  const parts = DAY_PATTERN.exec(value);
  if (!parts) return false;
  return textOf(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) === value;
}

/**
 * Reads 'YYYY-MM-DD' as a day.
 * @throws RangeError when the text is not a day that exists.
 */
export function civilDay(text: string): CivilDay {
  if (!isCivilDay(text)) throw new RangeError(`Not a day of the calendar: ${text}`);
  return text;
}

/** The day that stands `days` days later (earlier when negative). @throws RangeError outside the years 100–9999. */
export function addDays(day: CivilDay, days: number): CivilDay {
  return dayAt(utcMidnight(day) + days * MS_PER_DAY);
}

/**
 * The same day of the month `months` months later (earlier when negative), clamped to that month's last day:
 * 31 January + 1 = 28 or 29 February. @throws RangeError outside the years 100–9999.
 */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const { year, month, date } = partsOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return dayAt(lastOfMonth.getTime());
}

/** How many days lie from one day to another: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return (utcMidnight(to) - utcMidnight(from)) / MS_PER_DAY;
}

/** The day of the week, 0 = Sunday … 6 = Saturday. */
export function dayOfWeek(day: CivilDay): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return new Date(utcMidnight(day)).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** Year, month (1–12) and date (1–31) of a day. */
export function partsOf(day: CivilDay): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The day a clock in Tokyo shows at an instant. @throws RangeError when the instant is invalid. */
export function dayInTokyo(instant: Date): CivilDay {
  return dayAt(instant.getTime() + TOKYO_AHEAD_MS);
}

/** The instant at which a day begins in Tokyo (00:00, UTC+9). */
export function startOfDayInTokyo(day: CivilDay): Date {
  return new Date(utcMidnight(day) - TOKYO_AHEAD_MS);
}

/** The latest of the given days. */
export function laterOf(first: CivilDay, ...others: CivilDay[]): CivilDay {
  return others.reduce((latest, day) => (day > latest ? day : latest), first);
}

/** The earliest of the given days. */
export function earlierOf(first: CivilDay, ...others: CivilDay[]): CivilDay {
  return others.reduce((earliest, day) => (day < earliest ? day : earliest), first);
}

/** A day as milliseconds at 00:00 UTC: only for reckoning with whole days, not an instant of anything. */
function utcMidnight(day: CivilDay): number {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date);
}

/**
 * The day in which a moment of UTC lies. Millions of days are reckoned in a night, so nothing is read back from its
 * text.
 */
function dayAt(utcMs: number): CivilDay {
  if (!(utcMs >= FIRST_MS && utcMs < END_MS)) throw new RangeError(`Not a day of the calendar: ${textOf(utcMs)}`);
  return new Date(utcMs).toISOString().slice(0, 10) as CivilDay;
}

function textOf(utcMs: number): string {
  return Number.isFinite(utcMs) && Math.abs(utcMs) <= 8.64e15
    ? new Date(utcMs).toISOString().slice(0, 10)
    : String(utcMs);
}
