import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SEARCH_KINDS, type SearchKind, searchFold, searchQuestion } from '@banso/domain';
import { plainStatement } from '@banso/testing';
import fc from 'fast-check';
import { SearchStory, type Told } from './search.spec-story.js';

/** Characters that fold, and few of them: so that what is typed is often found. */
const CHARACTERS = [...'支援県ヘへ髙高邊辺ー％_Ａa', 'ﾍﾞ', '㈱'];
const words = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 4 });
const READERS = [
  'manager',
  'manager who is staff too',
  'staff',
  'health office',
  'partner',
  'peer',
  'health office that is a partner too',
  'expert',
  'admin',
  'auditor',
  'manager of another office',
];

let story: SearchStory;
beforeAll(async () => {
  story = await SearchStory.open();
  const places = [...Object.values(story.engagements), null];
  const told = fc.record<Told>({
    at: fc.constantFrom(...places),
    kind: fc.constantFrom(...SEARCH_KINDS),
    internal: fc.boolean(),
    body: fc.constantFrom(undefined, undefined, true as const),
    reader: fc.constantFrom(undefined, 'expert', 'partner', 'peer'),
    on: fc.constantFrom('2026-04-01', '2026-04-02', '2026-04-03'),
    title: words,
    told: fc.array(words, { maxLength: 8 }).map((said) => said.join('\n')),
  });
  await story.tell(...fc.sample(told, { numRuns: 250, seed: 1 }));
});
afterAll(() => story.close());

describe.each(['the newest are looked at', 'the index is asked'])('where %s', (way) => {
  const shown = new Map<string, Awaited<ReturnType<SearchStory['shown']>>>();
  beforeAll(async () => {
    if (way === 'the index is asked') await story.buryUnderNewer();
    for (const reader of READERS) shown.set(reader, await story.shown(reader));
  });

  it('there is something to see, and to each something else', () => {
    const numbers = READERS.map((reader) => shown.get(reader)!.length);
    expect(Math.min(...numbers)).toBeGreaterThan(10);
    expect(new Set(numbers).size).toBeGreaterThanOrEqual(6);
  });

  it('everybody finds what a look at every row that the policies show finds, in the same order', async () => {
    const kinds = fc.subarray<SearchKind>([...SEARCH_KINDS], { minLength: 1 });
    const typed = fc.array(words, { minLength: 1, maxLength: 3 }).map((said) => said.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...READERS),
        typed,
        kinds,
        fc.integer({ min: 1, max: 30 }),
        async (by, said, wanted, limit) => {
          const question = searchQuestion(said);
          fc.pre('ways' in question);
          const { ways } = question as { ways: string[][] };
          const naive = shown
            .get(by)!
            .filter(
              ({ kind, text }) =>
                wanted.includes(kind) &&
                story.mayRead(by, kind) &&
                ways.some((words) => words.every((word) => searchFold(text).includes(word))),
            );
          const found = await story.find(said, { by, kinds: wanted, limit });
          expect(found.map(({ id }) => id)).toEqual(naive.map(({ id }) => id));
        },
      ),
      { numRuns: 120 },
    );
  });
});

it('text is folded by the database as by the rules', async () => {
  const texts = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme-ascii' })), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(texts, async (said) => {
      const text = said.join(' ');
      const [row] = await story.database.rows(
        plainStatement<{ folded: string }>('select search_fold($1) as folded', 1),
        {
          p1: text,
        },
      );
      expect(row!.folded).toBe(searchFold(text));
    }),
    { numRuns: 200 },
  );
});
