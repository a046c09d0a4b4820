import { describe, expect, it } from '@jest/globals';
import { askedOnce } from './asked-once.js';

/** A question whose answers are given by hand. */
function question(): { asked: number; ask: () => Promise<string>; answer: (text: string) => void; fail: () => void } {
  const one = {
    asked: 0,
    answer: (_: string): void => undefined,
    fail: (): void => undefined,
    ask: (): Promise<string> => {
      one.asked++;
      return new Promise((resolve, reject) => {
        one.answer = resolve;
        one.fail = () => reject(new Error('away'));
      });
    },
  };
  return one;
}

describe('a question that many ask', () => {
  it('is under way once, whoever asks meanwhile, and its answer is kept for a moment', async () => {
    const one = question();
    let now = 0;
    const ask = askedOnce(1_000, one.ask, () => now);
    const answers = Array.from({ length: 100 }, ask);
    now = 60_000; // However long it takes.
    const late = ask();
    expect(one.asked).toBe(1);
    one.answer('there');
    expect(await Promise.all([...answers, late])).toEqual(Array(101).fill('there'));
    now = 60_999;
    expect(await ask()).toBe('there');
    expect(one.asked).toBe(1);
    now = 61_000;
    const again = ask();
    expect(one.asked).toBe(2);
    one.answer('gone');
    expect(await again).toBe('gone');
  });

  it('is kept as unanswered as well: a database that is away is not asked more often than one that is there', async () => {
    const one = question();
    let now = 0;
    const ask = askedOnce(1_000, one.ask, () => now);
    const first = ask();
    one.fail();
    await expect(first).rejects.toThrow('away');
    await expect(ask()).rejects.toThrow('away');
    expect(one.asked).toBe(1);
    now = 1_000;
    const next = ask();
    one.answer('back');
    expect(await next).toBe('back');
  });
});
