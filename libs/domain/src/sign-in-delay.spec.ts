import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  FAILURES_FORGOTTEN_AFTER_HOURS,
  failuresThatCount,
  FREE_FAILURES,
  type AttemptKind,
  waitAfterFailures,
  waitLeft,
} from './sign-in-delay.js';

const now = new Date('2026-11-24T00:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const kind = fc.constantFrom(...(Object.keys(FREE_FAILURES) as AttemptKind[]));

describe('how long signing in waits', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [8, 8],
    [9, 16],
    [10, 32],
    [11, 60],
    [12, 60],
    [100_000, 60],
  ])('after %i failures of an account: %i minutes', (failures, minutes) => {
    expect(waitAfterFailures('account', failures)).toBe(minutes);
  });

  it('an address, which may be a whole office, has many more', () => {
    expect(waitAfterFailures('address', 99)).toBe(0);
    expect(waitAfterFailures('address', 100)).toBe(1);
  });

  it('counts down from the last failure', () => {
    expect(waitLeft('account', null, now)).toBe(0);
    expect(waitLeft('account', { failures: 6, at: now }, now)).toBe(120_000);
    expect(waitLeft('account', { failures: 6, at: before(1) }, now)).toBe(60_000);
    expect(waitLeft('account', { failures: 6, at: before(2) }, now)).toBe(0);
  });

  it('forgets after a day without a failure', () => {
    expect(failuresThatCount({ failures: 50, at: before(FAILURES_FORGOTTEN_AFTER_HOURS * 60 - 1) }, now)).toBe(50);
    expect(failuresThatCount({ failures: 50, at: before(FAILURES_FORGOTTEN_AFTER_HOURS * 60) }, now)).toBe(0);
    expect(failuresThatCount(null, now)).toBe(0);
  });

  it('never waits longer than the step that was earned, and not at all for a failure that lies ahead: the clock was set back', () => {
    fc.assert(
      fc.property(kind, fc.nat(1_000), fc.integer({ min: -4_000_000, max: 4_000_000 }), (of, failures, minutes) => {
        expect(waitLeft(of, { failures, at: before(minutes) }, now)).toBeLessThanOrEqual(
          waitAfterFailures(of, failures) * 60_000,
        );
      }),
    );
    expect(waitLeft('account', { failures: 6, at: before(-1_578_240) }, now)).toBe(0);
    expect(failuresThatCount({ failures: 6, at: before(-1_578_240) }, now)).toBe(0);
    expect(waitLeft('account', { failures: 6, at: before(-1) }, now)).toBe(120_000); // two machines, two clocks
  });

  it('never shrinks with more failures, never exceeds an hour, and nothing waits within the free ones', () => {
    fc.assert(
      fc.property(kind, fc.nat(100_000), (of, failures) => {
        const wait = waitAfterFailures(of, failures);
        expect(wait).toBeLessThanOrEqual(60);
        expect(waitAfterFailures(of, failures + 1)).toBeGreaterThanOrEqual(wait);
        expect(wait === 0).toBe(failures < FREE_FAILURES[of]);
      }),
    );
  });
});
