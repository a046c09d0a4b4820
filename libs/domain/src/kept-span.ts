import { addDays, addMonths, type CivilDay } from './civil-day.js';
import { type DayRange, fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.js';

/** A range of days, told by whole fiscal years, whole months by their first days, and the days that are left. */
export interface KeptSpan {
  readonly years: readonly number[];
  readonly months: readonly CivilDay[];
  readonly days: readonly DayRange[];
}

/**
 * Splits a range of days (both ends included) into the fewest pieces of which figures are kept: what is asked of ten
 * years reads ten rows and not ten years of visits. Nothing for a range that ends before it begins.
 */
export function keptSpanOf({ from, until }: DayRange): KeptSpan {
  const [years, months, days]: [number[], CivilDay[], DayRange[]] = [[], [], []];
  for (let day = from; day <= until;) {
    const year = fiscalYearOf(day);
    const monthEnd = addDays(addMonths(firstOfMonth(day), 1), -1);
    if (day === fiscalYearStart(year) && fiscalYearEnd(year) <= until) {
      years.push(year);
      day = fiscalYearStart(year + 1);
      continue;
    }
    if (day === firstOfMonth(day) && monthEnd <= until) months.push(day);
    else days.push({ from: day, until: monthEnd < until ? monthEnd : until });
    day = addDays(monthEnd, 1);
  }
  return { years, months, days };
}

function firstOfMonth(day: CivilDay): CivilDay {
  return `${day.slice(0, 8)}01` as CivilDay;
}
