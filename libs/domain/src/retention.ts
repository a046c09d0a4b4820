import type { CivilDay } from './civil-day.js';
import { fiscalYearEnd, fiscalYearOf } from './fiscal-year.js';

/**
 * Records are kept for this many fiscal years after the one in which their engagement was closed, unless set otherwise.
 */
export const DEFAULT_RETENTION_YEARS = 5;

/**
 * The last day on which the records of a closed engagement are kept: the end of the fiscal year that lies `years` after
 * the closing one. Source: the domain's rule on records that are kept (4.5).
 */
export function keptUntil(closedOn: CivilDay, years: number): CivilDay {
  return fiscalYearEnd(fiscalYearOf(closedOn) + years);
}
