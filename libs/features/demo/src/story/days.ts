import {
  type CivilDay,
  type OpenDays,
  addDays,
  addMonths,
  addOpenDays,
  civilDay,
  daysBetween,
  nextOpenDay,
  partsOf,
} from '@banso/domain';

// The turn of the year must lie far enough back that nobody who came on it is still new (three months).
const SETTLED_DAYS = 100;

/** The days the story turns on, all reckoned from today. */
export interface StoryDays {
  readonly today: CivilDay;
  /** The last 1 April on which everybody who changed has settled by now. */
  readonly turn: CivilDay;
  /** A first of a month 15 to 46 days ago: recent changes outside April. */
  readonly recent: CivilDay;
  /** The day the announced transfer takes effect: 1 April when near, else a first of a month in 4 to 9 weeks. */
  readonly effectiveOn: CivilDay;
}

/** Reckons the days of the story. */
export function storyDays(today: CivilDay): StoryDays {
  const { year } = partsOf(today);
  const turn = [year, year - 1, year - 2]
    .map((of) => civilDay(`${of}-04-01`))
    .find((april) => daysBetween(april, today) >= SETTLED_DAYS);
  if (turn === undefined) throw new Error(`No settled 1 April before ${today}`);
  const coming = [year, year + 1].map((of) => civilDay(`${of}-04-01`)).find((april) => april > today);
  const near =
    coming !== undefined && daysBetween(today, coming) >= 21 && daysBetween(today, coming) <= 70 ? coming : null;
  return {
    today,
    turn,
    recent: firstOfMonth(addDays(today, -15)),
    effectiveOn: near ?? firstOfMonth(addMonths(addDays(today, 27), 1)),
  };
}

/** The first day of the month a day lies in. */
export function firstOfMonth(day: CivilDay): CivilDay {
  return civilDay(`${day.slice(0, 7)}-01`);
}

/** The day itself when open, else the last open day before it. */
export function lastOpenDay(day: CivilDay, calendar: OpenDays): CivilDay {
  return calendar.isOpen(day) ? day : addOpenDays(day, -1, calendar);
}

/** The day itself when open, else the open day nearest after it. */
export function openFrom(day: CivilDay, calendar: OpenDays): CivilDay {
  return nextOpenDay(day, calendar);
}

/** A moment of a day in Tokyo, from 'HH:MM'. */
export function at(day: CivilDay, time: string): string {
  return `${day}T${time}:00+09:00`;
}
