import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, hrefOf } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf, QueryOf } from './routes.js';

/** Whose coverage, which period, seen from which day; without a prefecture one's own, without `asOf` today. */
export type CoverageAsk = QueryOf<'/coverage'> & { fiscalYear: number };

/** The review of a prefecture: the whole matrix, or only totals for a bureau. */
export function useCoverage(query: CoverageAsk) {
  return useQuery({
    queryKey: ['coverage', query],
    queryFn: () => ask('get', '/coverage', { query: { ...query } }),
    placeholderData: (before) => before,
  });
}

/** Where the review is fetched as a CSV file with the same question. */
export function coverageCsvHref(query: CoverageAsk): string {
  return hrefOf('/coverage.csv', { query });
}

/** The held visits behind a number of the review, newest first, page by page. */
export function useCoverageVisits(query: Omit<QueryOf<'/coverage/visits'>, 'cursor' | 'limit'>) {
  return useInfiniteQuery({
    queryKey: ['coverage', 'visits', query],
    queryFn: ({ pageParam }) => ask('get', '/coverage/visits', { query: { ...query, limit: 50, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The dispatches behind a number of the review, newest first, page by page. */
export function useCoverageDispatches(query: Omit<QueryOf<'/coverage/dispatches'>, 'cursor' | 'limit'>) {
  return useInfiniteQuery({
    queryKey: ['coverage', 'dispatches', query],
    queryFn: ({ pageParam }) =>
      ask('get', '/coverage/dispatches', { query: { ...query, limit: 50, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Which body offers which kinds of support in a fiscal year (figure 3-4). */
export function useOffers(fiscalYear: number) {
  return useQuery({
    queryKey: ['coverage', 'offers', fiscalYear],
    queryFn: () => ask('get', '/coverage/offers', { query: { fiscalYear } }),
  });
}

/** The cell a judgement is about. */
export type JudgedCell = Pick<BodyOf<'put', '/coverage/judgements'>, 'municipalityCode' | 'supportType' | 'fiscalYear'>;

/** Says that a kind of support is not needed, why, and when to look again. */
export function useJudgeCoverage() {
  return useVerb(
    (body: BodyOf<'put', '/coverage/judgements'>) => ask('put', '/coverage/judgements', { body }),
    () => [['coverage']],
  );
}

/** Takes that back. */
export function useTakeBackJudgement() {
  return useVerb(
    ({ municipalityCode: municipality, supportType, fiscalYear }: JudgedCell) =>
      ask('delete', '/coverage/judgements', { query: { municipality, supportType, fiscalYear } }),
    () => [['coverage']],
  );
}
