import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differencesBetween, joined, type MergeField, merged, type MergeSide } from '../../apps/web/src/forms/merge.js';

interface Values {
  facts: string;
  types: string[];
  internal: boolean;
}
const FIELDS: MergeField<Values>[] = [
  { key: 'facts', label: 'あったこと' },
  { key: 'types', label: '支援', show: (types: string[]) => [...types].sort().join('・') },
  { key: 'internal', label: '機関の中だけ', show: (internal: boolean) => (internal ? 'はい' : 'いいえ') },
];
const READ: Values = { facts: '区長と話した。', types: ['A'], internal: true };
const values: fc.Arbitrary<Values> = fc.record({
  facts: fc.constantFrom('', '区長', '町長', '区長 '),
  types: fc.subarray(['A', 'B', 'C']),
  internal: fc.boolean(),
});
const sides: fc.Arbitrary<MergeSide> = fc.constantFrom('mine', 'theirs', 'both');

describe('what one typed beside what was saved meanwhile', () => {
  it('proposes the side that alone has changed a field, and leaves a person to decide where both have', () => {
    const differences = differencesBetween(
      FIELDS,
      READ,
      { ...READ, facts: '花子の話', types: ['A', 'B'] },
      { ...READ, facts: '課長の話', internal: false },
    );
    expect(differences.map(({ key, proposed, canJoin }) => [key, proposed, canJoin])).toEqual([
      ['facts', null, true],
      ['types', 'mine', false],
      ['internal', 'theirs', false],
    ]);
  });

  it('asks about nothing in which both agree: another order of a list, a blank at the end', () => {
    expect(
      differencesBetween(
        FIELDS,
        READ,
        { ...READ, facts: '同じ', types: ['B', 'A'] },
        { ...READ, facts: '同じ ', types: ['A', 'B'] },
      ),
    ).toEqual([]);
  });

  it('whatever is decided, each field ends as one of the two or both, and undecided ones stay as typed', () => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.dictionary(fc.constantFrom('facts', 'types', 'internal'), sides),
        (mine, theirs, decided) => {
          const chosen = Object.fromEntries(
            Object.entries(decided).filter(([key, side]) => side !== 'both' || key === 'facts'),
          );
          const result = merged(mine, theirs, chosen);
          for (const key of ['facts', 'types', 'internal'] as const) {
            const side = chosen[key] ?? 'mine';
            expect(result[key]).toEqual(
              side === 'mine' ? mine[key] : side === 'theirs' ? theirs[key] : joined(theirs.facts, mine.facts),
            );
          }
        },
      ),
    );
  });

  it('joining loses no line of either, and repeats none that both have', () => {
    const text = fc
      .array(fc.constantFrom('区長と話した', '町長は慎重', '次回は12月', '助かる'), { maxLength: 4 })
      .map((lines) => [...new Set(lines)].join('\n'));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const lines = joined(one, other).split('\n').filter(Boolean);
        expect(new Set(lines)).toEqual(new Set([...one.split('\n'), ...other.split('\n')].filter(Boolean)));
        expect(lines).toHaveLength(new Set(lines).size);
      }),
    );
  });
});
