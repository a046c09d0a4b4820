import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';
import type { QueryOf } from './routes.js';

// Acts on accounts that need a second person.

const TOUCHED = [['consents'], ['people'], ['person'], ['personSessions'], ['identities'], ['audit']];

/** What is asked for in one's own office, the newest first, page by page. */
export function useConsents(query: Pick<QueryOf<'/consents'>, 'state' | 'person'>) {
  return useInfiniteQuery({
    queryKey: ['consents', query],
    queryFn: ({ pageParam }) => ask('get', '/consents', { query: { ...query, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** What waits for somebody's consent, for the number on the desk. */
export function useWaitingConsents(enabled: boolean) {
  return useQuery({
    queryKey: ['consents', 'waiting'],
    queryFn: () => ask('get', '/consents', { query: { state: 'waiting' } }),
    enabled,
  });
}

/** Consents: with that the act is done. */
export function useGiveConsent() {
  return useVerb(
    (id: string, idempotencyKey) => ask('post', '/consents/{id}/agreement', { path: { id }, idempotencyKey }),
    () => TOUCHED,
  );
}

/** Refuses to consent; whoever asked reads why. */
export function useRefuseConsent() {
  return useVerb(
    ({ id, comment }: { id: string; comment: string }, idempotencyKey) =>
      ask('post', '/consents/{id}/refusal', { path: { id }, body: { comment }, idempotencyKey }),
    () => TOUCHED,
  );
}

/** Takes back what was asked for. */
export function useWithdrawConsent() {
  return useVerb(
    (id: string, idempotencyKey) => ask('post', '/consents/{id}/withdrawal', { path: { id }, idempotencyKey }),
    () => TOUCHED,
  );
}

/** Accounts at the organisation's provider that are the person's, or wait to be. */
export function useIdentities(personId: string) {
  return useQuery({
    queryKey: ['identities', personId],
    queryFn: async () => (await ask('get', '/people/{id}/identities', { path: { id: personId } })).items,
  });
}

/** Asks that one of them be the person's. */
export function useAskToLink() {
  return useVerb(
    ({ personId, linkId }: { personId: string; linkId: string }, idempotencyKey) =>
      ask('post', '/people/{id}/identities/{linkId}/confirmation', {
        path: { id: personId, linkId },
        idempotencyKey,
      }),
    () => TOUCHED,
  );
}
