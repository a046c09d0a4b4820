import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@banso/database';
import type { SearchKind } from '@banso/domain';
import { sqlIn } from '@banso/testing';
import { SearchEntryEntity } from './search-entry.entity.js';
import { SearchQueries } from './search.queries.js';
import { SearchStory } from './search.spec-story.js';

let story: SearchStory;
beforeAll(async () => {
  story = await SearchStory.open();
});
afterAll(() => story.close());

describe.each(['the newest are looked at', 'the index is asked'])('what is found, where %s', (way) => {
  beforeAll(async () => {
    await story.database.query('truncate search_entry');
    await story.tell(
      { told: 'データヘルス計画の支援について協議した。', title: '長野市 第一回', on: '2026-04-10' },
      { told: 'ﾃﾞｰﾀの提供を渡邉課長に依頼。１００％を目指す', kind: 'actionItem', on: '2026-05-10' },
      { told: '髙﨑と渡辺が\n\n県の研修へ', kind: 'person', at: null, on: '2026-06-10' },
      { told: '健診_結果.pdf', kind: 'attachment', on: '2026-07-10' },
      { told: '援支、支援の逆さ。県ではない。', on: '2026-08-10' },
      { told: '支 援', on: '2026-09-10' },
    );
    if (way === 'the index is asked') await story.buryUnderNewer();
  });

  it.each([
    ['two characters, the newest first', '支援', ['2026-08-10', '2026-04-10']],
    ['kana of either width and kind', 'でーた', ['2026-05-10', '2026-04-10']],
    ['… however they are typed', 'ﾃﾞｰﾀ', ['2026-05-10', '2026-04-10']],
    ['width and case', '１００% Pdf', []],
    ['… one by one', '100％', ['2026-05-10']],
    ['variants of kanji, typed either way', '渡邊', ['2026-06-10', '2026-05-10']],
    ['… as they are typed mostly', '高崎', ['2026-06-10']],
    ['all of several words', '支援　協議', ['2026-04-10']],
    ['a word that spans more than its pairs', '支援の逆', ['2026-08-10']],
    ['no word whose pairs stand apart', '援の支援', []],
    ['one character beside a word', '県 支援', ['2026-08-10']],
    ['title and text together', '第一回 協議', ['2026-04-10']],
    ['signs of a pattern as what they are', '健診_', ['2026-07-10']],
    ['… and nothing else by them', '健_結 %結', []],
    ['… nor by a backslash', '健診\\', []],
  ])('%s: %s', async (_, typed, days) => {
    expect((await story.find(typed)).map(({ on }) => on)).toEqual(days);
  });

  it('by kind', async () => {
    const kinds: SearchKind[] = ['person', 'attachment'];
    expect((await story.find('渡辺', { kinds })).map(({ kind }) => kind)).toEqual(['person']);
  });

  it('a page at a time, each once, also where several stand on one day', async () => {
    const ids = await story.tell(...Array.from({ length: 7 }, () => ({ told: '同じ日の話', on: '2026-10-20' })));
    const found = await story.find('同じ日', { limit: 2 });
    expect(found.map(({ id }) => id)).toEqual(ids.sort().reverse());
  });
});

describe('how it is found', () => {
  /** Which of them a manager's page looked into: the index of the newest, that of pairs, every row of the table. */
  const lookedInto = (typed: string): Promise<string[]> =>
    story.as('manager', async (actor) => {
      const before = await scans(actor);
      await story.rooms.get(SearchQueries).find(actor, typed, { limit: 5 });
      const after = await scans(actor);
      return Object.keys(after).filter((name) => after[name]! > before[name]!);
    });
  const scans = async (actor: Actor): Promise<Record<string, number>> => {
    const [row] = await sqlIn(actor.tx).query<Record<string, number>>(
      `select pg_stat_get_xact_numscans('search_entry_newest'::regclass)::int as newest,
              pg_stat_get_xact_numscans('search_entry_keys'::regclass)::int as pairs,
              pg_stat_get_xact_numscans('search_entry'::regclass)::int as "every row"`,
    );
    return row!;
  };

  beforeAll(async () => {
    await story.database.query('truncate search_entry');
    await story.tell({ told: '百年に一度の大雪' });
    await story.buryUnderNewer();
  });

  it('a common word stands among the newest: the index of pairs is not asked', async () => {
    expect(await lookedInto('後日')).toEqual(['newest']);
  });

  it('a rare one by its pairs, and never row by row', async () => {
    expect(await lookedInto('大雪')).toEqual(['newest', 'pairs']);
  });
});

describe('an entry', () => {
  it('tells where it stands, its title, and the part that was found', async () => {
    const told = `${'前置き。'.repeat(20)}ヘルスアップ事業を${'説明した。'.repeat(30)}`;
    const [id] = await story.tell({ told, title: '上田市 訪問', at: story.engagements.ueda, on: '2026-10-02' });
    expect(await story.find('へるすあっぷ')).toEqual([
      {
        id,
        kind: 'record',
        engagementId: story.engagements.ueda.id,
        title: '上田市 訪問',
        excerpt: expect.stringMatching(/^….*前置き。ヘルスアップ事業を説明した。.*…$/),
        on: '2026-10-02',
      },
    ]);
  });

  it('is found by what it says now, and no more by what it said', async () => {
    const [subjectId] = await story.tell({ told: '書き間違い' });
    await story.as('staff', (actor) => actor.tx.set(SearchEntryEntity, { subjectId }, { told: '書き直し' }));
    expect(await story.find('書き間違い')).toEqual([]);
    expect((await story.find('書き直し')).map(({ id }) => id)).toEqual([subjectId]);
    await story.as('staff', (actor) => actor.tx.remove(SearchEntryEntity, { subjectId }));
    expect(await story.find('書き直し')).toEqual([]);
  });
});

describe('what cannot be searched', () => {
  it.each(['', '　', '県', '県 市'])('%j, for nothing in it has two characters', async (typed) => {
    await expect(story.find(typed)).rejects.toThrow('searchTooShort');
  });

  it('more than anybody types', async () => {
    await expect(story.find('長'.repeat(100_000))).rejects.toThrow('searchTooLong');
  });
});
