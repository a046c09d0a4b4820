import { useQuery } from '@tanstack/react-query';
import { ask } from './client.js';
import { everyPage } from './directory.js';
import { useVerb } from './query-client.js';
import type { DeadLetter, Operations } from './types.js';

const OPERATIONS = [['operations'], ['deadLetters']];
/** The figures on the screen are at most this old (milliseconds). */
const AGE = 15_000;

/** How jobs, queue and mail go; asked anew while the screen is open. */
export function useOperations(enabled: boolean) {
  return useQuery({ queryKey: ['operations'], queryFn: () => ask<Operations>('get', '/operations'), refetchInterval: AGE, enabled });
}

/** The mails that were given up. */
export function useDeadLetters(enabled: boolean) {
  return useQuery({ queryKey: ['deadLetters'], queryFn: () => everyPage<DeadLetter>('/operations/dead-letters'), refetchInterval: AGE, enabled });
}

/** Sends one given-up mail again. Without an Idempotency-Key: a mail that was given up once more may be sent once more, and one that waits already is not found. */
export function useRetryLetter() {
  return useVerb((id: string) => ask<{ mails: number }>('post', '/operations/dead-letters/{id}/retry', { path: { id } }), () => OPERATIONS);
}

/** Sends all given-up mails again. */
export function useRetryLetters() {
  return useVerb((_: void) => ask<{ mails: number }>('post', '/operations/dead-letters/retry', {}), () => OPERATIONS);
}
