import { describe, expect, it } from '@jest/globals';
import { isOverdue } from './overdue.js';

describe('a delayed job', () => {
  const job = { timestamp: 1_000, delay: 5_000, attemptsMade: 0 };

  it('is overdue once its moment and the grace have passed', () => {
    expect([8_000, 8_001].map((now) => isOverdue(job, now, 2_000))).toEqual([false, true]);
  });

  it('that waits to be tried again is not: it was made long before', () => {
    expect(isOverdue({ ...job, attemptsMade: 3 }, 60_000, 2_000)).toBe(false);
  });
});
