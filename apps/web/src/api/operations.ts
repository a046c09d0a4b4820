import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';

const OPERATIONS = [['operations'], ['deadLetters']];
/** The figures on the screen are at most this old (milliseconds). */
const AGE = 15_000;

/** How jobs, queue and mail go; asked anew while the screen is open. */
export function useOperations(enabled: boolean) {
  return useQuery({
    queryKey: ['operations'],
    queryFn: () => ask('get', '/operations'),
    refetchInterval: AGE,
    enabled,
  });
}

/** The mails that were given up, page by page: after a day without a mail server there are thousands. */
export function useDeadLetters() {
  return useInfiniteQuery({
    queryKey: ['deadLetters'],
    queryFn: ({ pageParam }) => ask('get', '/operations/dead-letters', { query: { cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: AGE,
  });
}

/** The mails that may have arrived twice, page by page. */
export function usePossibleDuplicates() {
  return useInfiniteQuery({
    queryKey: ['possibleDuplicates'],
    queryFn: ({ pageParam }) =>
      ask('get', '/operations/possible-duplicates', { query: { limit: 20, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: AGE,
  });
}

/**
 * Sends one given-up mail again. Without an Idempotency-Key: a mail that was given up once more may be sent once more,
 * and one that waits already is not found.
 */
export function useRetryLetter() {
  return useVerb(
    (id: string) => ask('post', '/operations/dead-letters/{id}/retry', { path: { id } }),
    () => OPERATIONS,
  );
}

/** Sends all given-up mails again. */
export function useRetryLetters() {
  return useVerb(
    (_: void) => ask('post', '/operations/dead-letters/retry'),
    () => OPERATIONS,
  );
}
