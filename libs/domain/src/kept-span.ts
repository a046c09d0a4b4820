import { addDays, addMonths, type CivilDay, partsOf } from './civil-day.js';
import { type DayRange, fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.js';

/** A range of days, told by whole fiscal years, whole months by their first days, and the months that it cuts. */
export interface KeptSpan {
  readonly years: readonly number[];
  readonly months: readonly CivilDay[];
  readonly cut: readonly CutMonth[];
}

/** A month, by its first day, of which the days after one of them (0: from its first) until another count. */
export interface CutMonth {
  readonly month: CivilDay;
  readonly after: number;
  readonly until: number;
}

/**
 * Splits a range of days (both ends included) into the fewest pieces of which figures are kept: what is asked of ten
 * years reads ten rows and not ten years of visits. Nothing for a range that ends before it begins.
 */
export function keptSpanOf({ from, until }: DayRange): KeptSpan {
  const [years, months, cut]: [number[], CivilDay[], CutMonth[]] = [[], [], []];
  for (let day = from; day <= until;) {
    const year = fiscalYearOf(day);
    const month = firstOfMonth(day);
    const monthEnd = addDays(addMonths(month, 1), -1);
    if (day === fiscalYearStart(year) && fiscalYearEnd(year) <= until) {
      years.push(year);
      day = fiscalYearStart(year + 1);
      continue;
    }
    if (day === month && monthEnd <= until) months.push(month);
    else cut.push({ month, after: partsOf(day).date - 1, until: partsOf(monthEnd < until ? monthEnd : until).date });
    day = addDays(monthEnd, 1);
  }
  return { years, months, cut };
}

function firstOfMonth(day: CivilDay): CivilDay {
  return `${day.slice(0, 8)}01` as CivilDay;
}
