import { describe, expect, it } from '@jest/globals';
import { FixedClock, SystemClock } from './clock.js';

describe('the clock', () => {
  it('stands still until it is set', () => {
    const clock = new FixedClock('2026-12-25T08:00:00+09:00');
    expect(clock.now().toISOString()).toBe('2026-12-24T23:00:00.000Z');
    expect(clock.today()).toBe('2026-12-25');
    clock.set('2026-12-25T23:59:59+09:00');
    expect(clock.today()).toBe('2026-12-25');
    clock.set('2026-12-26T00:00:00+09:00');
    expect(clock.today()).toBe('2026-12-26');
  });

  it('hands out moments that nobody can change', () => {
    const clock = new FixedClock('2026-12-25T08:00:00+09:00');
    clock.now().setFullYear(1999);
    expect(clock.today()).toBe('2026-12-25');
  });

  it('refuses a moment without its offset, and what is none', () => {
    expect(() => new FixedClock('2026-12-25T08:00:00')).toThrow(/offset/);
    expect(() => new FixedClock('soon+09:00')).toThrow(/Not a moment/);
  });

  it('of the machine goes on', () => {
    const clock = new SystemClock();
    expect(clock.now().getTime()).toBeLessThanOrEqual(clock.now().getTime());
  });
});
