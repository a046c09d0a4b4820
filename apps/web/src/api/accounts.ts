import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { useVerb } from './query-client.js';

/** The sessions of a person that have not ended. */
export function usePersonSessions(personId: string) {
  return useQuery({
    queryKey: ['personSessions', personId],
    queryFn: () => ask('get', '/people/{id}/sessions', { path: { id: personId } }),
  });
}

/** Sends a mail with a link to choose a password: the first one, or a new one. */
export function useInvite() {
  return useVerb(
    ({ personId }: { personId: string }, idempotencyKey) =>
      ask('post', '/people/{id}/invitation', { path: { id: personId }, idempotencyKey }),
    () => [['person'], ['personSessions']],
  );
}

/** Signs a person out everywhere. */
export function useEndSessions() {
  return useVerb(
    ({ personId }: { personId: string }) => ask('delete', '/people/{id}/sessions', { path: { id: personId } }),
    () => [['personSessions']],
  );
}

/** Asks for the removal of a second factor, of somebody who lost the phone; a second person consents. */
export function useForgetSecondFactor() {
  return useVerb(
    ({ personId }: { personId: string }) => ask('delete', '/people/{id}/second-factor', { path: { id: personId } }),
    () => [['person'], ['personSessions'], ['consents']],
  );
}
