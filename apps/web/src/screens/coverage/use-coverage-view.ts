import { COVERAGE_FLAGS, QUARTERS, fiscalYearEnd, isCivilDay, isOneOf, type CoverageFlag } from '@banso/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CoverageAsk } from '../../api/coverage.js';
import { useFiscalYear } from '../../shell/fiscal-year.js';
import { useSession } from '../../shell/session-context.js';

/** How the rows of the matrix are ordered. */
export const COVERAGE_SORTS = ['area', 'name', 'visits'] as const;
/** An order of the rows. */
export type CoverageSort = (typeof COVERAGE_SORTS)[number];

/** What the review shows: the question to the API and how its rows are narrowed and ordered. */
export interface CoverageView {
  ask: CoverageAsk;
  /** the flag to narrow down to, any flag, or all rows */
  flag: CoverageFlag | 'any' | null;
  sort: CoverageSort;
}

/** The view as it stands in the address, so that it can be kept or sent; `change` replaces parts of it. */
export function useCoverageView(): CoverageView & { change: (part: Record<string, string | undefined>) => void } {
  const { fiscalYear } = useFiscalYear();
  const { today } = useSession();
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { prefecture, quarter, asOf, flag, sort } = search;
  return {
    ask: {
      prefecture,
      fiscalYear,
      quarter: QUARTERS.find((one) => one === Number(quarter)),
      asOf: asOf && isCivilDay(asOf) && asOf < today ? asOf : undefined,
    },
    flag: flag === 'any' || isOneOf(COVERAGE_FLAGS, flag) ? flag : null,
    sort: isOneOf(COVERAGE_SORTS, sort) ? sort : 'area',
    change: (part) =>
      void navigate({ to: '/coverage', search: { ...search, ...part }, replace: true, resetScroll: false }),
  };
}

/** The day to propose for looking again: the end of the fiscal year, or of the next one when that has passed. */
export function lookAgainProposal(fiscalYear: number, today: string): string {
  const end = fiscalYearEnd(fiscalYear);
  return end > today ? end : fiscalYearEnd(fiscalYear + 1);
}
