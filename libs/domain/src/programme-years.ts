import type { CivilDay } from './civil-day.js';
import { fiscalYearOf } from './fiscal-year.js';

/** The fiscal year of the report's survey: its figure 3-4 is the table of offers of that year, and stays as it is. */
export const SURVEYED_FISCAL_YEAR = 2020;

/** In which fiscal years a programme runs; both included, null: without end. */
export interface ProgrammeYears {
  readonly fromFiscalYear: number;
  readonly untilFiscalYear: number | null;
}

/** Why a programme cannot become another from a fiscal year on. */
export type ProgrammeYearFault = 'closedYear' | 'beforeProgramme' | 'afterProgramme';

/**
 * The first fiscal year whose table of offers can still change: the one that runs. What a former year offered stays as
 * it was. Source: support-work section 2.
 */
export function firstOpenFiscalYear(today: CivilDay): number {
  return fiscalYearOf(today);
}

/**
 * What stands against changing what a programme offers from a fiscal year on; null: nothing. A year that has ended is
 * closed; a year in which the programme does not run has no table. Source: support-work section 2.
 */
export function programmeYearFault(
  { fromFiscalYear, untilFiscalYear }: ProgrammeYears,
  year: number,
  today: CivilDay,
): ProgrammeYearFault | null {
  if (year < fromFiscalYear) return 'beforeProgramme';
  if (year < firstOpenFiscalYear(today)) return 'closedYear';
  if (untilFiscalYear !== null && year > untilFiscalYear) return 'afterProgramme';
  return null;
}

/** The last fiscal year may be one that runs or comes, or the one that ended last; never one before the first. */
export function programmeEndFault(
  { fromFiscalYear }: ProgrammeYears,
  untilFiscalYear: number,
  today: CivilDay,
): ProgrammeYearFault | null {
  if (untilFiscalYear < fromFiscalYear) return 'beforeProgramme';
  return untilFiscalYear < firstOpenFiscalYear(today) - 1 ? 'closedYear' : null;
}
