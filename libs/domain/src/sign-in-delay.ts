/** Failed attempts of one account or from one address: how many in a row, and the moment of the last. */
export interface FailedAttempts {
  failures: number;
  at: Date;
}

/**
 * How many failures are free before waiting begins. An address is a whole office behind one router, so it gets many
 * more. A link to a password, or to open an account that waits, may be asked for three times. What somebody who is
 * signed in types to prove that it is them (`proof`) counts apart from signing in, where strangers could make them
 * wait.
 */
export const FREE_FAILURES = { account: 5, address: 100, reset: 3, opening: 3, proof: 5 } as const;
/** What is counted. */
export type AttemptKind = keyof typeof FREE_FAILURES;

/** Waiting doubles from one minute up to an hour. */
const LONGEST_WAIT_MINUTES = 60;
/** After this long without a failure (hours) the count begins anew. */
export const FAILURES_FORGOTTEN_AFTER_HOURS = 24;

/**
 * Clocks of two machines differ by less than this (minutes); a failure further ahead was noted by a clock that was
 * wrong.
 */
export const CLOCKS_DIFFER_AT_MOST_MINUTES = 5;

const MINUTE = 60_000;

/**
 * The failures that still count at `now`. One that lies ahead tells that the clock was set back since: nobody knows how
 * long ago it was, so it is forgotten, or else its account would wait until that moment comes.
 */
export function failuresThatCount(past: FailedAttempts | null, now: Date): number {
  if (!past) return 0;
  const ago = now.getTime() - past.at.getTime();
  return ago >= -CLOCKS_DIFFER_AT_MOST_MINUTES * MINUTE && ago < FAILURES_FORGOTTEN_AFTER_HOURS * 60 * MINUTE
    ? past.failures
    : 0;
}

/** How long (minutes) one waits after the given number of failures: none for the free ones, then 1, 2, 4 … 60. */
export function waitAfterFailures(kind: AttemptKind, failures: number): number {
  const beyond = failures - FREE_FAILURES[kind];
  return beyond < 0 ? 0 : Math.min(2 ** Math.min(beyond, 10), LONGEST_WAIT_MINUTES);
}

/** Milliseconds until the next attempt is looked at; 0 when it is now. Never longer than the step that was earned. */
export function waitLeft(kind: AttemptKind, past: FailedAttempts | null, now: Date): number {
  if (!past) return 0;
  const step = waitAfterFailures(kind, failuresThatCount(past, now)) * MINUTE;
  return Math.min(Math.max(past.at.getTime() + step - now.getTime(), 0), step);
}
