import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import type { AnswerOf, QueryOf } from './routes.js';

// The people of an office with what they carry (人材).

/** What narrows the list down, and its order; both stand in the address. */
export type PeopleFilter = Omit<QueryOf<'/load/people'>, 'limit' | 'cursor'>;
/** Somebody with what they carry. */
export type CarryingPerson = AnswerOf<'get', '/load/people/{id}'>;
/** A number of somebody that opens into its rows. */
export type CarriedFigure = QueryOf<'/load/people/{id}/rows'>['figure'];

/** The people with everything that they carry, page by page. */
export function useCarryingPeople(filter: PeopleFilter) {
  return useInfiniteQuery({
    queryKey: ['people', 'carrying', filter],
    queryFn: ({ pageParam }) => ask('get', '/load/people', { query: { ...filter, limit: 100, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}

/** One of them. */
export function useCarryingPerson(id: string) {
  return useQuery({
    queryKey: ['people', 'carrying', id],
    queryFn: () => ask('get', '/load/people/{id}', { path: { id } }),
  });
}

/** The rows behind a number of somebody, page by page. */
export function useCarriedRows(id: string, figure: CarriedFigure) {
  return useInfiniteQuery({
    queryKey: ['people', 'carrying', id, figure],
    queryFn: ({ pageParam }) =>
      ask('get', '/load/people/{id}/rows', { path: { id }, query: { figure, limit: 50, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}
