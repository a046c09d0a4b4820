import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@banso/database';
import { civilDay, type SearchKind } from '@banso/domain';
import { sqlIn } from '@banso/testing';
import { SearchQueries } from './search.queries.js';
import { KOFU, NAGANO, SearchStory, UEDA } from './search.spec-story.js';

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
      { told: '髙﨑と渡辺が\n\n県の研修へ', kind: 'counterpart', on: '2026-06-10' },
      { told: '健診_結果.pdf', kind: 'attachment', on: '2026-07-10' },
      { told: '援支、支援の逆さ。県ではない。', on: '2026-08-10' },
      { told: '支 援', on: '2026-09-10' },
      { told: '買い物の移動販売', on: '2026-01-10' },
      { told: '買物弱者の支え', on: '2026-02-10' },
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
    ['買い物, as it is also written', '買物', ['2026-02-10', '2026-01-10']],
    ['… typed in full', '買い物', ['2026-02-10', '2026-01-10']],
    ['… and a part of it', '買い', ['2026-01-10']],
    ['… with another word beside it', '買物 移動販売', ['2026-01-10']],
    ['signs of a pattern as what they are', '健診_', ['2026-07-10']],
    ['… and nothing else by them', '健_結 %結', []],
    ['… nor by a backslash', '健診\\', []],
  ])('%s: %s', async (_, typed, days) => {
    expect((await story.find(typed)).map(({ on }) => on)).toEqual(days);
  });

  it('by kind', async () => {
    const kinds: SearchKind[] = ['counterpart', 'attachment'];
    expect((await story.find('渡辺', { kinds })).map(({ kind }) => kind)).toEqual(['counterpart']);
  });

  it('from a day, until a day, and in a municipality', async () => {
    const days = async (asked: Parameters<SearchStory['find']>[1]) =>
      (await story.find('渡辺', asked)).map(({ on }) => on);
    expect(await days({ from: civilDay('2026-06-10') })).toEqual(['2026-06-10']);
    expect(await days({ until: civilDay('2026-06-09') })).toEqual(['2026-05-10']);
    expect(await days({ from: civilDay('2026-05-11'), until: civilDay('2026-06-09') })).toEqual([]);
    expect(await days({ municipality: NAGANO })).toEqual(['2026-06-10', '2026-05-10']);
    expect(await days({ municipality: UEDA })).toEqual([]);
    // Not within reach, like one that nobody writes about.
    expect(await days({ municipality: KOFU })).toEqual([]);
  });

  it('people first, who have no day and are not asked for by one', async () => {
    const [id] = await story.tell({ told: 'わたなべ', title: '渡辺 太郎', at: null, on: '9999-12-31' });
    const [first] = await story.find('渡辺', { limit: 1 });
    expect(first).toMatchObject({ id, kind: 'person', title: '渡辺 太郎', titleHits: [[0, 2]], on: null });
    expect((await story.find('渡辺', { from: civilDay('2026-01-01') })).map(({ kind }) => kind)).not.toContain(
      'person',
    );
    await story.database.query('delete from search_entry where subject_id = $1', [id]);
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
      await story.rooms.get(SearchQueries).find(actor, { q: typed, limit: 5 });
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
    const [found, ...others] = await story.find('へるすあっぷ');
    expect(others).toEqual([]);
    expect(found).toEqual({
      id,
      kind: 'record',
      engagementId: story.engagements.ueda.id,
      visitId: null,
      municipality: { code: UEDA, name: '上田市' },
      title: '上田市 訪問',
      titleHits: [],
      excerpt: expect.stringMatching(/^….*前置き。ヘルスアップ事業を説明した。.*…$/),
      excerptHits: [[expect.any(Number), expect.any(Number)]],
      on: '2026-10-02',
    });
    const [[from, until]] = found!.excerptHits as [[number, number]];
    expect(found!.excerpt.slice(from, until)).toBe('ヘルスアップ');
  });
});

describe('what cannot be searched', () => {
  it.each(['', '　', '県', '県 市'])('%j, for nothing in it has two characters', async (typed) => {
    await expect(story.find(typed)).rejects.toThrow('searchTooShort');
  });

  it('more than anybody types', async () => {
    await expect(story.find('長'.repeat(100_000))).rejects.toThrow('searchTooLong');
  });

  it('a time that ends before it begins', async () => {
    const days = { from: civilDay('2026-06-02'), until: civilDay('2026-06-01') };
    await expect(story.find('支援', days)).rejects.toThrow('validationFailed');
  });
});
