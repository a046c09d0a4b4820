import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, everyPage } from './client.js';
import type { QueryOf } from './routes.js';

// Masters change once a year; asking again every few minutes is plenty.
export const MASTER_STALE_MS = 10 * 60_000;

/** No fewer than there are municipalities in Japan (1,741): a university of the whole country asks once. */
const ALL_AT_ONCE = 2000;

/** The municipalities that one's own office supports: of a prefecture its own, of a university those of its field. */
export function useOwnMunicipalities() {
  return useQuery({
    queryKey: ['municipalities', 'field'],
    queryFn: () => everyPage('/municipalities', { query: { field: 'true', limit: ALL_AT_ONCE } }),
    staleTime: MASTER_STALE_MS,
  });
}

/** The municipalities of a prefecture or of all Japan, found by a part of the name or reading, page by page. */
export function useMunicipalityPages(query: { prefecture?: string; q?: string }) {
  return useInfiniteQuery({
    queryKey: ['municipalityPages', query],
    queryFn: ({ pageParam }) => ask('get', '/municipalities', { query: { ...query, limit: 200, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
    staleTime: MASTER_STALE_MS,
  });
}

/** The 47 prefectures. */
export function usePrefectures() {
  return useQuery({
    queryKey: ['prefectures'],
    queryFn: () => everyPage('/prefectures'),
    staleTime: MASTER_STALE_MS,
  });
}

/** The areas (圏域・所管) of one's own body with their municipalities. */
export function useAreas() {
  return useQuery({
    queryKey: ['areas'],
    queryFn: () => everyPage('/areas'),
    staleTime: MASTER_STALE_MS,
  });
}

/** The support bodies and other organisations that are known. */
export function useOrganisations() {
  return useQuery({
    queryKey: ['organisations'],
    queryFn: () => everyPage('/organisations'),
    staleTime: MASTER_STALE_MS,
  });
}

/** The people of one's own support body, with what they hold. */
export function usePeople(query: Pick<QueryOf<'/people'>, 'q' | 'role'> = {}, enabled = true) {
  return useQuery({
    queryKey: ['people', query],
    queryFn: () => everyPage('/people', { query }),
    staleTime: 60_000,
    enabled,
  });
}
