import { useQuery } from '@tanstack/react-query';
import { ask, everyPage } from './client.js';
import { useVerb } from './query-client.js';

/** Everything that asks for something today, in the order of need. */
export function useDesk(enabled = true) {
  return useQuery({ queryKey: ['desk'], queryFn: () => ask('get', '/desk'), enabled });
}

/** The reminders that still hold. */
export function useReminders() {
  return useQuery({ queryKey: ['reminders'], queryFn: () => everyPage('/reminders', { query: { state: 'open' } }) });
}

/** Says that a reminder was read; it does not come back. */
export function useAcknowledgeReminder() {
  return useVerb(
    ({ id }: { id: string }, idempotencyKey) =>
      ask('post', '/reminders/{id}/acknowledgement', { path: { id }, idempotencyKey }),
    () => [['reminders'], ['desk'], ['session']],
  );
}

/** The visits of which a draft is kept on the server, one's own or a predecessor's, newest first. */
export function useDrafts(enabled = true) {
  return useQuery({ queryKey: ['drafts'], enabled, queryFn: () => everyPage('/drafts') });
}
