import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import type { AnswerOf, QueryOf } from './routes.js';

/** What is searched for, and where: as it stands in the address. */
export type SearchAsked = Omit<QueryOf<'/search'>, 'limit' | 'cursor'>;
/** Something that was found. */
export type Found = AnswerOf<'get', '/search'>['items'][number];

/** What was found, page by page; nothing is asked where `isAsked` is false. */
export function useFound(asked: SearchAsked, { limit, isAsked }: { limit: number; isAsked: boolean }) {
  return useInfiniteQuery({
    queryKey: ['search', asked, limit],
    queryFn: ({ pageParam, signal }) =>
      ask('get', '/search', { query: { ...asked, limit, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: isAsked,
  });
}
