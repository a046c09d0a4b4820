import { addDays, addMonths, type CivilDay, civilDay, daysBetween } from './civil-day.js';

/** Nights after which the nightly look has come by everything. */
export const DRIFT_NIGHTS = 28;

/**
 * What a nightly look for drift looks at: the months from one on, and the shares of everything older that are due.
 * Shares are numbered 0 to `DRIFT_NIGHTS` - 1.
 */
export interface DriftWatch {
  /** The first day of the first month that is looked at whole; null: all of them. */
  readonly from: CivilDay | null;
  readonly shares: readonly number[];
}

/** A look at everything, as an operator asks for by hand. */
export const WHOLE_WATCH: DriftWatch = {
  from: null,
  shares: Array.from({ length: DRIFT_NIGHTS }, (_, share) => share),
};

/**
 * What is looked at tonight: where things have been written since the last look (its month, the one before, and those
 * after), and of what lies further back one share for each night since. However old an office is, a night costs a few
 * of its months, and within {@link DRIFT_NIGHTS} nights each has had its turn; after as long a silence all have.
 * @param covered the day of the last look; null when there was none
 */
export function driftWatchOf(covered: CivilDay | null, today: CivilDay): DriftWatch {
  if (covered === null || daysBetween(covered, today) >= DRIFT_NIGHTS) return WHOLE_WATCH;
  const nights = Math.max(1, daysBetween(covered, today));
  return {
    from: addMonths(firstOfMonth(covered < today ? covered : today), -1),
    shares: Array.from({ length: nights }, (_, n) => shareOf(daysBetween(EPOCH, addDays(today, -n)))),
  };
}

/** Whether the watch looks at a month, given by its first day. */
export function isWatchedMonth({ from, shares }: DriftWatch, month: CivilDay): boolean {
  return from === null || month >= from || shares.includes(shareOf(monthNumber(month)));
}

/** The first days of the months from one to another, both included. */
export function monthsBetween(from: CivilDay, until: CivilDay): CivilDay[] {
  const [first, last] = [firstOfMonth(from), firstOfMonth(until)];
  const length = monthNumber(last) - monthNumber(first) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, n) => addMonths(first, n));
}

const EPOCH = civilDay('1970-01-01');

function shareOf(number: number): number {
  return ((number % DRIFT_NIGHTS) + DRIFT_NIGHTS) % DRIFT_NIGHTS;
}

function monthNumber(month: CivilDay): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function firstOfMonth(day: CivilDay): CivilDay {
  return `${day.slice(0, 8)}01` as CivilDay;
}
