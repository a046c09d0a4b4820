import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf, markedIn, SEARCH_AT_MOST, SEARCHED_AS, searchFold, searchQuestion } from './search-text.js';

const CHARACTERS = [...'支援ヶ丘ヘルスｱｯﾌ㈱㌔Ａa １1髙高邉邊辺𠮷吉ー〜%_\\\n　が', 'ﾌﾟ', 'ｶﾞ', 'か\u3099'];
const texts = fc.string({ unit: fc.constantFrom(...CHARACTERS) });

describe('text as it is searched', () => {
  it.each([
    ['ＡＢＣ　１２', 'abc 12'],
    ['ﾍﾙｽｱｯﾌﾟ ヘルスアップ', 'へるすあっぷ へるすあっぷ'],
    ['渡邉・渡邊・髙﨑・𠮷田', '渡辺・渡辺・高崎・吉田'],
    ['霞ヶ関 霞ケ関', '霞け関 霞け関'],
    [' 二つ\n\n目 ', '二つ 目'],
    ['データ', 'でーた'],
  ])('%j is %j', (written, searched) => expect(searchFold(written)).toBe(searched));

  it('is folded once and for all', () => {
    fc.assert(fc.property(texts, (text) => searchFold(searchFold(text)) === searchFold(text)));
  });

  it('is told by one table: each character once, each by one that is no further folded', () => {
    const [written, searched] = [[...SEARCHED_AS.written], [...SEARCHED_AS.searched]];
    expect(searched.length).toBe(written.length);
    expect(new Set(written).size).toBe(written.length);
    expect(searched.filter((one) => written.includes(one))).toEqual([]);
  });
});

describe('what is searched for', () => {
  it.each([
    ['支援　ﾃﾞｰﾀ', ['支援', 'でーた']],
    ['支援 支援計画 支援', ['支援計画']],
    ['県 支援', ['県', '支援']],
    ['%_', ['%_']],
  ])('%j asks for %j', (typed, words) => expect(searchQuestion(typed)).toEqual({ ways: [words] }));

  it.each([
    ['買物', [['買物'], ['買い物']]],
    ['買い物弱者', [['買い物弱者'], ['買物弱者']]],
    ['買い', [['買い']]],
    [
      '買物 子供',
      [
        ['買物', '子供'],
        ['買い物', '子供'],
        ['買物', '子ども'],
        ['買い物', '子ども'],
        ['買物', 'こども'],
        ['買い物', 'こども'],
      ],
    ],
  ])('%j is also looked for as it is written elsewhere', (typed, ways) =>
    expect(searchQuestion(typed)).toEqual({ ways }),
  );

  it('of many words that are written in several ways, not every combination is looked for', () => {
    const question = searchQuestion('買い物 取り組み 打ち合わせ 子ども 障害 申し込み');
    expect('ways' in question && question.ways.length).toBeLessThanOrEqual(12);
  });

  it.each(['', '　', '県', '県 市', '𠮷'])('%j has no word of two characters', (typed) =>
    expect(searchQuestion(typed)).toEqual({ refused: 'tooShort' }),
  );

  it('too much is refused, however it is written', () => {
    const many = Array.from({ length: SEARCH_AT_MOST.words + 1 }, (_, n) => `言葉${n + 10}`).join(' ');
    for (const typed of ['長'.repeat(SEARCH_AT_MOST.characters + 1), many])
      expect(searchQuestion(typed)).toEqual({ refused: 'tooLong' });
  });
});

describe('an excerpt', () => {
  it('shows the word as it was written, with what stands around it', () => {
    const told = `${'前'.repeat(60)}　ﾍﾙｽｱｯﾌﾟ の\n研修${'後'.repeat(100)}`;
    const before = `…${'前'.repeat(24)} `;
    expect(excerptOf(told, ['へるすあっぷ'])).toEqual({
      text: `${before}ﾍﾙｽｱｯﾌﾟ の 研修${'後'.repeat(90 - 24 - 1 - 6 - 2 - 3)}…`,
      hits: [[before.length, before.length + 'ﾍﾙｽｱｯﾌﾟ'.length]],
    });
  });

  it('is the whole of a short text, and the beginning where the word stands elsewhere', () => {
    expect(excerptOf('短い記録', ['記録'])).toEqual({ text: '短い記録', hits: [[2, 4]] });
    expect(excerptOf('長'.repeat(100), ['題名'])).toEqual({ text: `${'長'.repeat(90)}…`, hits: [] });
  });

  it('marks every word, what overlaps as one', () => {
    expect(markedIn('支援計画の支援', ['支援', '援計画']).hits).toEqual([
      [0, 4],
      [5, 7],
    ]);
  });

  it('holds every word that fits and stands in the text, and marks what is as good as the word', () => {
    const words = fc.string({ unit: fc.constantFrom(...'支援ﾍﾙｽ髙', 'ﾌﾟ'), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(texts, words, texts, (before, word, after) => {
        const question = searchQuestion(word);
        fc.pre('ways' in question);
        const asked = (question as { ways: [string[]] }).ways[0];
        const { text, hits } = excerptOf(before + word + after, asked);
        const marked = hits.map(([from, until]) => searchFold(text.slice(from, until)));
        return asked.every((one) => marked.some((mark) => mark.includes(one)));
      }),
    );
  });
});
