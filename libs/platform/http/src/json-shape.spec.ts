import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excessOf, JSON_LIMITS } from './json-shape.js';

const SMALL = { depth: 3, keys: 4, entries: 5, values: 30, textLength: 12 };

/** The same, counted in what the text means. */
function excesses(
  value: unknown,
  depth = 0,
): { depth: number; keys: number; entries: number; values: number; textLength: number } {
  if (typeof value === 'string')
    return { depth, keys: 0, entries: 0, values: 0, textLength: JSON.stringify(value).length - 2 };
  if (value === null || typeof value !== 'object') return { depth, keys: 0, entries: 0, values: 0, textLength: 0 };
  const parts = Array.isArray(value) ? value : Object.values(value);
  const names = Array.isArray(value) ? [] : Object.keys(value).map((name) => JSON.stringify(name).length - 2);
  const inside = parts.map((part) => excesses(part, depth + 1));
  const most = (of: 'depth' | 'keys' | 'entries' | 'textLength', ...own: number[]) =>
    Math.max(...own, ...inside.map((one) => one[of]));
  return {
    depth: most('depth', depth + 1),
    keys: most('keys', Array.isArray(value) ? 0 : parts.length),
    entries: most('entries', Array.isArray(value) ? parts.length : 0),
    values: 1 + Math.max(parts.length - 1, 0) + inside.reduce((sum, one) => sum + one.values, 0),
    textLength: most('textLength', 0, ...names),
  };
}

describe('the shape of a body', () => {
  it('is refused exactly when what it means is beyond a limit', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const counted = excesses(value);
        const isBeyond = (Object.keys(SMALL) as Array<keyof typeof SMALL>).some(
          (limit) => counted[limit] > SMALL[limit],
        );
        expect(excessOf(JSON.stringify(value, null, indent), SMALL) !== null).toBe(isBeyond);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never fails and never takes long, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('[', ']', '{', '}', '"', '\\', ',', ':', 'a', '\u0000', 'あ'),
          maxLength: 200,
        }),
        (text) => {
          expect([null, 'depth', 'keys', 'entries', 'values', 'textLength']).toContain(excessOf(text, SMALL));
        },
      ),
    );
  });

  it.each([
    ['250,000 lists in one another', '['.repeat(250_000), 'depth'],
    ['300 KB of empty objects', `[${'{},'.repeat(100_000)}{}]`, 'entries'],
    ['an object of 30,000 keys', `{${Array.from({ length: 30_000 }, (_, n) => `"k${n}":1`).join(',')}}`, 'keys'],
    [
      'many small objects',
      `{"a":[${Array.from({ length: 1_999 }, () => '{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":11}').join(',')}]}`,
      'values',
    ],
    ['one long text', `{"a":"${'x'.repeat(100_001)}"}`, 'textLength'],
  ])('%s', (_, text, limit) => {
    expect(excessOf(text)).toBe(limit);
  });

  it('leaves room for the largest bodies there are', () => {
    expect(
      excessOf(
        JSON.stringify({
          dispositions: Array.from({ length: 2_000 }, () => ({
            heldKind: 'lead',
            heldId: 'x',
            kind: 'successor',
            successorId: 'y',
            reason: 'あ',
          })),
        }),
      ),
    ).toBeNull();
    expect(excessOf(JSON.stringify({ facts: '\u0001'.repeat(10_000) }))).toBeNull();
    expect(JSON_LIMITS.entries).toBeGreaterThanOrEqual(2_000);
  });
});
