/**
 * How long something that did not arrive waits before it is offered again: minutes after the first attempt, the
 * second … There is one attempt more than there are pauses.
 */
export type Pauses = readonly [number, ...number[]];

/** A mail waits twice as long each time, up to four hours. */
export const MAIL_PAUSES: Pauses = [1, 2, 4, 8, 16, 32, 64, 128, 240];
/** The last attempt at a message to another system comes about three days after the fact. */
export const WEBHOOK_PAUSES: Pauses = [1, 5, 30, 120, 300, 600, 840, 1_200, 1_440];

/** So often is something offered before it is given up. */
export function attemptsAtMost(pauses: Pauses): number {
  return pauses.length + 1;
}

/**
 * What becomes of something that did not arrive.
 * @param tries how many attempts count, the one that has just failed included; 0 where none did, because the receiver
 *   was not reached
 * @returns `dead`: it is given up, and somebody has to send it again; `pauseMinutes` until the next attempt
 */
export function afterFailure(pauses: Pauses, tries: number): { state: 'pending' | 'dead'; pauseMinutes: number } {
  if (tries >= attemptsAtMost(pauses)) return { state: 'dead', pauseMinutes: 0 };
  return { state: 'pending', pauseMinutes: pauses[Math.max(tries, 1) - 1] ?? 0 };
}
