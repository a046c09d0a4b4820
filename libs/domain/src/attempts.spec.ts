import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterFailure, attemptsAtMost, MAIL_PAUSES, WEBHOOK_PAUSES } from './attempts.js';

const rules = [
  ['a mail', MAIL_PAUSES],
  ['a message to another system', WEBHOOK_PAUSES],
] as const;

describe('what did not arrive is offered again', () => {
  it.each(rules)('%s ten times, waiting longer each time, and then given up', (_, pauses) => {
    expect(attemptsAtMost(pauses)).toBe(10);
    const tries = Array.from({ length: 9 }, (_, n) => afterFailure(pauses, n + 1));
    expect(tries.map(({ state }) => state)).toEqual(Array(9).fill('pending'));
    expect(tries.map(({ pauseMinutes }) => pauseMinutes)).toEqual([...pauses].sort((a, b) => a - b));
    expect(afterFailure(pauses, 10)).toEqual({ state: 'dead', pauseMinutes: 0 });
  });

  it('a mail within about eight hours, a message to another system within about three days', () => {
    const hours = ([...pauses]: readonly number[]) => pauses.reduce((sum, pause) => sum + pause) / 60;
    expect(hours(MAIL_PAUSES)).toBeCloseTo(8.25);
    expect(hours(WEBHOOK_PAUSES)).toBeCloseTo(75.6);
  });

  it('not reached, it waits as after the first attempt; with more attempts than allowed it stays given up', () => {
    expect(afterFailure(MAIL_PAUSES, 0)).toEqual({ state: 'pending', pauseMinutes: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1_000 }), (tries) => {
        expect(afterFailure(WEBHOOK_PAUSES, tries).state).toBe('dead');
      }),
    );
  });
});
