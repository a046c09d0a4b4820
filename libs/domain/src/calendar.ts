import holidayJp from '@holiday-jp/holiday_jp';
import { type CivilDay, addDays, dayOfWeek } from './civil-day.js';

/** Which days an office works. The opposite of a closed day (閉庁日). */
export interface OpenDays {
  isOpen(day: CivilDay): boolean;
}

/** Why a day is closed for every public office in Japan. */
export type PublicClosure = 'yearEnd' | 'saturday' | 'sunday' | 'holiday';

// The longest run of closed days looked over before a calendar is held to be broken.
const LONGEST_CLOSURE_DAYS = 366;

/**
 * The calendar of a public office: closed on Saturdays, Sundays, national holidays with their substitutes,
 * from 29 December to 3 January, and on the office's own closed days.
 * National holidays are known from 1970 to 2050; outside those years only the other rules apply.
 */
export function japaneseOpenDays(ownClosedDays: Iterable<CivilDay> = []): OpenDays {
  const own = new Set(ownClosedDays);
  return { isOpen: (day) => publicClosureOf(day) === null && !own.has(day) };
}

/**
 * Why every public office is closed on that day, or null when none has to be. When several reasons meet, the year's
 * end is named before the weekday and the weekday before the holiday: it is what people would say.
 */
export function publicClosureOf(day: CivilDay): PublicClosure | null {
  const monthAndDate = day.slice(5);
  if (monthAndDate >= '12-29' || monthAndDate <= '01-03') return 'yearEnd';
  const weekday = dayOfWeek(day);
  if (weekday === 6) return 'saturday';
  if (weekday === 0) return 'sunday';
  return Object.hasOwn(holidayJp.holidays, day) ? 'holiday' : null;
}

/** The day itself when open, else the first open day after it. @throws RangeError when none comes within 366 days. */
export function nextOpenDay(day: CivilDay, calendar: OpenDays): CivilDay {
  return firstOpen(day, 1, calendar);
}

/** The day itself when open, else the last open day before it. @throws RangeError when none comes within 366 days. */
export function previousOpenDay(day: CivilDay, calendar: OpenDays): CivilDay {
  return firstOpen(day, -1, calendar);
}

/**
 * The nth open day after a day (before it when negative); 0 gives the day itself, open or not.
 * @throws RangeError when n is no whole number or the calendar stays closed for 366 days.
 */
export function addOpenDays(day: CivilDay, n: number, calendar: OpenDays): CivilDay {
  if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of open days: ${n}`);
  const step = n < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(n); left > 0; left--) reached = firstOpen(addDays(reached, step), step, calendar);
  return reached;
}

/** How many open days lie after `from` up to and including `to` (0 when `to` is not later): undoes `addOpenDays`. */
export function openDaysFrom(from: CivilDay, to: CivilDay, calendar: OpenDays): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isOpen(day)) count++;
  return count;
}

function firstOpen(from: CivilDay, step: 1 | -1, calendar: OpenDays): CivilDay {
  for (let away = 0, day = from; away <= LONGEST_CLOSURE_DAYS; away++, day = addDays(day, step)) {
    if (calendar.isOpen(day)) return day;
  }
  throw new RangeError(`The calendar has no open day within ${LONGEST_CLOSURE_DAYS} days of ${from}`);
}
