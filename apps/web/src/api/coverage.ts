import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { Coverage, CoverageOffers, CoverageVisit, List, SupportType } from './types.js';

/** Whose coverage, which period, seen from which day; without a prefecture one's own, without `asOf` today. */
export interface CoverageAsk {
  prefecture?: string;
  fiscalYear: number;
  /** 1–4, or the whole year */
  quarter?: string;
  asOf?: string;
}

/** The review of a prefecture: the whole matrix, or only totals for a bureau. */
export function useCoverage(query: CoverageAsk) {
  return useQuery({
    queryKey: ['coverage', query],
    queryFn: () => ask<Coverage>('get', '/coverage', { query: { ...query } }),
    placeholderData: (before) => before,
  });
}

/** Where the review is fetched as a CSV file with the same question. */
export function coverageCsvHref(query: CoverageAsk): string {
  const values = Object.entries(query).flatMap(([key, value]): [string, string][] => (value === undefined || value === '' ? [] : [[key, String(value)]]));
  return `/api/v1/coverage.csv?${new URLSearchParams(values).toString()}`;
}

/** The held visits behind a number of the review, newest first, page by page. */
export function useCoverageVisits(query: CoverageAsk & { municipality?: string; supportType?: SupportType }) {
  return useInfiniteQuery({
    queryKey: ['coverage', 'visits', query],
    queryFn: ({ pageParam }) => ask<List<CoverageVisit>>('get', '/coverage/visits', { query: { ...query, limit: 50, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Which body offers which kinds of support in a fiscal year (figure 3-4). */
export function useOffers(fiscalYear: number) {
  return useQuery({ queryKey: ['coverage', 'offers', fiscalYear], queryFn: () => ask<CoverageOffers>('get', '/coverage/offers', { query: { fiscalYear } }) });
}

/** The cell a judgement is about. */
export interface JudgedCell {
  municipalityCode: string;
  supportType: SupportType;
  fiscalYear: number;
}

/** Says that a kind of support is not needed, why, and when to look again. */
export function useJudgeCoverage() {
  return useVerb((body: JudgedCell & { reason: string; lookAgainOn: string }) => ask<unknown>('put', '/coverage/judgements', { body }), () => [['coverage']]);
}

/** Takes that back. */
export function useTakeBackJudgement() {
  return useVerb(({ municipalityCode: municipality, supportType, fiscalYear }: JudgedCell) =>
    ask<void>('delete', '/coverage/judgements', { query: { municipality, supportType, fiscalYear } }), () => [['coverage']]);
}
