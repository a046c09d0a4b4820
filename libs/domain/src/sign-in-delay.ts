/** Failed attempts of one account or from one address: how many in a row, and the moment of the last. */
export interface FailedAttempts {
  failures: number;
  at: Date;
}

/**
 * How many failures are free before waiting begins. An address is a whole office behind one router, so it gets many more.
 * A new link to a password may be asked for three times.
 */
export const FREE_FAILURES = { account: 5, address: 100, reset: 3 } as const;
/** What is counted. */
export type AttemptKind = keyof typeof FREE_FAILURES;

/** Waiting doubles from one minute up to an hour. */
const LONGEST_WAIT_MINUTES = 60;
/** After this long without a failure (hours) the count begins anew. */
export const FAILURES_FORGOTTEN_AFTER_HOURS = 24;

const MINUTE = 60_000;

/** The failures that still count at `now`. */
export function failuresThatCount(past: FailedAttempts | null, now: Date): number {
  return past && now.getTime() - past.at.getTime() < FAILURES_FORGOTTEN_AFTER_HOURS * 60 * MINUTE ? past.failures : 0;
}

/** How long (minutes) one waits after the given number of failures: none for the free ones, then 1, 2, 4 … 60. */
export function waitAfterFailures(kind: AttemptKind, failures: number): number {
  const beyond = failures - FREE_FAILURES[kind];
  return beyond < 0 ? 0 : Math.min(2 ** Math.min(beyond, 10), LONGEST_WAIT_MINUTES);
}

/** Milliseconds until the next attempt is looked at; 0 when it is now. */
export function waitLeft(kind: AttemptKind, past: FailedAttempts | null, now: Date): number {
  if (!past) return 0;
  const until = past.at.getTime() + waitAfterFailures(kind, failuresThatCount(past, now)) * MINUTE;
  return Math.max(until - now.getTime(), 0);
}
