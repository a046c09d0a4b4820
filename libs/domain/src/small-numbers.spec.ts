import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isColumnTold,
  isSmall,
  SMALL_NUMBERS,
  type ToldCount,
  toldCount,
  toldRoughly,
  toldTotal,
  tellingTypes,
} from './small-numbers.js';

const smallUntil = fc.integer({ min: SMALL_NUMBERS.least, max: SMALL_NUMBERS.most });

describe('a count towards a bureau', () => {
  it.each<[number, ToldCount]>([
    [0, { from: 0, until: 0 }],
    [1, { from: 1, until: 2 }],
    [2, { from: 1, until: 2 }],
    [3, { from: 3, until: 3 }],
  ])('%i', (count, told) => expect(toldCount(count, 2)).toEqual(told));

  it('is told alike whichever small number it is, and never wrongly', () => {
    fc.assert(
      fc.property(fc.nat(80), smallUntil, fc.boolean(), (count, until, wouldTell) => {
        const told = toldRoughly(count, until, wouldTell);
        expect(told.from <= count && count <= (told.until ?? Infinity)).toBe(true);
        if (isSmall(count, until)) expect(told).toEqual({ from: 1, until });
      }),
    );
  });
});

/**
 * What somebody can work out of one count of a sum, who knows how each is told and how the sum is told: the least and
 * the most that leaves a count for each of the others.
 */
function workedOut(told: readonly ToldCount[], of: number, total: ToldCount): [number, number] {
  const others = toldTotal(told.filter((_, n) => n !== of));
  const most = total.until === null ? Infinity : total.until - others.from;
  const least = others.until === null ? 0 : total.from - others.until;
  const own = told[of]!;
  return [Math.max(own.from, least), Math.min(own.until ?? Infinity, most)];
}

describe('subtracting totals', () => {
  const table = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  const turned = <Cell>(rows: readonly (readonly Cell[])[]) => rows[0]!.map((_, n) => rows.map((row) => row[n]!));

  it('works out no small number, from rows, columns and the sum of all', () => {
    fc.assert(
      fc.property(table, smallUntil, (counts, until) => {
        const told = counts.map((row) => row.map((count) => toldCount(count, until)));
        const lines = [...told, ...turned(told), told.flat()];
        for (const line of lines) {
          const total = toldTotal(line);
          line.forEach((count, n) => {
            if (count.from !== count.until) expect(workedOut(line, n, total)).toEqual([1, until]);
          });
        }
        // A total of totals is the same from either side, or the difference of the two would tell something.
        const byRow = toldTotal(told.map(toldTotal));
        expect(byRow).toEqual(toldTotal(turned(told).map(toldTotal)));
      }),
    );
  });

  it('would have, had the total been told as it is', () => {
    const told = [toldCount(1, 2), toldCount(7, 2), toldCount(2, 2)];
    const exact = (sum: number) => ({ from: sum, until: sum });
    expect(workedOut(told, 0, exact(9))).toEqual([1, 1]);
    expect(workedOut(told, 0, toldTotal(told))).toEqual([1, 2]);
  });

  it('holds the true sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), smallUntil, (counts, until) => {
        const { from, until: most } = toldTotal(counts.map((count) => toldCount(count, until)));
        const sum = counts.reduce((a, b) => a + b, 0);
        expect(from <= sum && sum <= most!).toBe(true);
      }),
    );
  });
});

/** Which municipalities had A in the running fiscal year and the two before, and B in the running one, as bits. */
interface Prefecture {
  a: readonly [number, number, number];
  b: number;
}

const bits = (set: number): number => {
  let n = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) n += 1;
  return n;
};
const bWithoutAOf = ({ a, b }: Prefecture): number => bits(b & ~(a[0] | a[1] | a[2]));

/** Everything a bureau is shown of A and B in these years, as one text; and the small numbers behind it. */
function shown({ a, b }: Prefecture, until: number): { told: string; small: Record<string, number> } {
  const bWithoutA = bWithoutAOf({ a, b });
  const grounds = { b: bits(b), a: a.map(bits), bWithoutA };
  const small: Record<string, number> = {};
  const note = (name: string, count: number) => isSmall(count, until) && (small[name] = count);
  note('bWithoutA', bWithoutA);
  const columns = [...a.map((set, back) => ['A', back, set] as const), ['B', 0, b] as const];
  const told = columns.map(([type, back, set]) => {
    const wouldTell = tellingTypes(back, grounds, until).includes(type);
    note(type + back, bits(set));
    const { from, until: most } = toldRoughly(bits(set), until, wouldTell);
    return `${from}-${most}${isColumnTold(bits(set), until, wouldTell) ? `:${set}` : ''}`;
  });
  const flag = toldRoughly(bWithoutA, until, tellingTypes(0, grounds, until).length > 0);
  return { told: `${told.join(' ')} ${flag.from}-${flag.until}`, small };
}

describe('numbers, flags and the matrix together', () => {
  it('leave every small number every value, in all 1,048,576 prefectures of five municipalities', () => {
    const [places, until] = [5, 2];
    const seen = new Map<string, number>();
    const all = 1 << places;
    for (let a0 = 0; a0 < all; a0 += 1)
      for (let a1 = 0; a1 < all; a1 += 1)
        for (let a2 = 0; a2 < all; a2 += 1)
          for (let b = 0; b < all; b += 1) {
            const { told, small } = shown({ a: [a0, a1, a2], b }, until);
            for (const [name, count] of Object.entries(small)) {
              const key = `${name} ${told}`;
              seen.set(key, (seen.get(key) ?? 0) | count);
            }
          }
    expect(seen.size).toBeGreaterThan(1000);
    expect([...seen].filter(([, values]) => values !== 3).slice(0, 5)).toEqual([]);
  });

  it('leave it so in larger ones, at every threshold', () => {
    const worlds = fc.record({ until: smallUntil, extra: fc.nat(6) }).chain(({ until, extra }) => {
      const places = 2 * until + 1 + extra;
      const set = fc.nat((1 << places) - 1);
      return fc.record({
        until: fc.constant(until),
        places: fc.constant(places),
        a: fc.tuple(set, set, set),
        // Few, so that B without A is often small.
        b: fc.oneof(
          set,
          fc
            .subarray([...Array(places).keys()], { maxLength: until + 1 })
            .map((ones) => ones.reduce((s, n) => s | (1 << n), 0)),
        ),
      });
    });
    fc.assert(
      fc.property(worlds, ({ until, places, a, b }) => {
        const { told, small } = shown({ a, b }, until);
        if (small.bWithoutA === undefined) return;
        for (let wish = 1; wish <= until; wish += 1) {
          const other = withBWithoutA({ a, b }, wish, places, until);
          expect(bWithoutAOf(other)).toBe(wish);
          expect(shown(other, until).told).toBe(told);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Another prefecture in which so many municipalities have B without A, and all numbers are as large or as small. */
function withBWithoutA({ a, b }: Prefecture, wish: number, places: number, until: number): Prefecture {
  const first = (n: number) => (1 << n) - 1;
  // A stands in the lower municipalities, so that the upper ones are free of it in every year.
  const free = places - until - 1;
  const years = a.map((set) => (bits(set) === 0 ? 0 : first(Math.min(until + 1, Math.max(bits(set), until))))) as [
    number,
    number,
    number,
  ];
  const withA = years[0] | years[1] | years[2];
  const without = first(wish) << (places - wish);
  expect(places - wish).toBeGreaterThanOrEqual(free);
  const more = Math.max(0, (isSmall(bits(b), until) ? wish : until + 1) - wish);
  const both = withA & first(more);
  return { a: years, b: without | both };
}
