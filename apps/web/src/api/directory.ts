import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, everyPage } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf, QueryOf } from './routes.js';
import type { VersionRead } from './version-read.js';

// Masters change once a year; asking again every few minutes is plenty.
const MASTER_STALE_MS = 10 * 60_000;

/** The municipalities of a prefecture (two digits), or all within reach when null. */
export function useMunicipalities(prefecture: string | null) {
  return useQuery({
    queryKey: ['municipalities', prefecture],
    queryFn: () => everyPage('/municipalities', { query: { prefecture } }),
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

/** The programmes within reach, own ones and other bodies'. */
export function useProgrammes() {
  return useQuery({
    queryKey: ['programmes'],
    queryFn: () => everyPage('/programmes'),
    staleTime: MASTER_STALE_MS,
  });
}

/** Sets how many people confirm the records of a programme in one's own office. */
export function useChangeProgramme() {
  return useVerb(
    ({ id, version, ...body }: { id: string; version: VersionRead } & BodyOf<'patch', '/programmes/{id}'>) =>
      ask('patch', '/programmes/{id}', { path: { id }, version, body }),
    () => [['programmes'], ['visit']],
  );
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
