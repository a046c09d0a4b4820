import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useVerb } from './query-client.js';
import { ask } from './client.js';
import type { Area, List, Municipality, Organisation, Person, Prefecture, Programme } from './types.js';
import type { VersionRead } from './version-read.js';

// Masters change once a year; asking again every few minutes is plenty.
const MASTER_STALE_MS = 10 * 60_000;

/** The municipalities of a prefecture (two digits), or all within reach when null. */
export function useMunicipalities(prefecture: string | null) {
  return useQuery({
    queryKey: ['municipalities', prefecture],
    queryFn: () => everyPage<Municipality>('/municipalities', { prefecture }),
    staleTime: MASTER_STALE_MS,
  });
}

/** The municipalities of a prefecture or of all Japan, found by a part of the name or reading, page by page. */
export function useMunicipalityPages(query: { prefecture?: string; q?: string }) {
  return useInfiniteQuery({
    queryKey: ['municipalityPages', query],
    queryFn: ({ pageParam }) => ask<List<Municipality>>('get', '/municipalities', { query: { ...query, limit: 200, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
    staleTime: MASTER_STALE_MS,
  });
}

/** The 47 prefectures. */
export function usePrefectures() {
  return useQuery({ queryKey: ['prefectures'], queryFn: () => everyPage<Prefecture>('/prefectures'), staleTime: MASTER_STALE_MS });
}

/** The areas (圏域・所管) of one's own body with their municipalities. */
export function useAreas() {
  return useQuery({ queryKey: ['areas'], queryFn: () => everyPage<Area>('/areas'), staleTime: MASTER_STALE_MS });
}

/** The support bodies and other organisations that are known. */
export function useOrganisations() {
  return useQuery({ queryKey: ['organisations'], queryFn: () => everyPage<Organisation>('/organisations'), staleTime: MASTER_STALE_MS });
}

/** The programmes within reach, own ones and other bodies'. */
export function useProgrammes() {
  return useQuery({ queryKey: ['programmes'], queryFn: () => everyPage<Programme>('/programmes'), staleTime: MASTER_STALE_MS });
}

/** Sets how many people confirm the records of a programme in one's own office. */
export function useChangeProgramme() {
  return useVerb(({ id, version, ...body }: { id: string; version: VersionRead; confirmationSteps: number }) => ask<Programme>('patch', '/programmes/{id}', { path: { id }, version, body }), () => [['programmes'], ['visit']]);
}

/** The people of one's own support body, with what they hold. */
export function usePeople(query: { q?: string; role?: string } = {}, enabled = true) {
  return useQuery({ queryKey: ['people', query], queryFn: () => everyPage<Person>('/people', query), staleTime: 60_000, enabled });
}

/** Reads a list to its end; only for lists that are short by nature. */
export async function everyPage<Item>(route: `/${string}`, query: Record<string, string | null | undefined> = {}): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: List<Item> = await ask<List<Item>>('get', route, { query: { ...query, limit: 200, cursor } });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
