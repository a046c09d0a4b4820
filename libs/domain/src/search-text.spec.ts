import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf, SEARCH_AT_MOST, SEARCHED_AS, searchFold, searchQuestion } from './search-text.js';

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
  ])('%j asks for %j', (typed, words) => expect(searchQuestion(typed)).toEqual({ words }));

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
    expect(excerptOf(told, ['へるすあっぷ'])).toBe(
      `…${'前'.repeat(24)} ﾍﾙｽｱｯﾌﾟ の 研修${'後'.repeat(90 - 24 - 1 - 6 - 2 - 3)}…`,
    );
  });

  it('is the whole of a short text, and the beginning where the word stands elsewhere', () => {
    expect(excerptOf('短い記録', ['記録'])).toBe('短い記録');
    expect(excerptOf('長'.repeat(100), ['題名'])).toBe(`${'長'.repeat(90)}…`);
  });

  it('holds every word that fits and stands in the text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'支援ﾍﾙｽ髙', 'ﾌﾟ'), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(texts, words, texts, (before, word, after) => {
        const question = searchQuestion(word);
        fc.pre('words' in question);
        return searchFold(excerptOf(before + word + after, (question as { words: string[] }).words)).includes(
          searchFold(word),
        );
      }),
    );
  });
});
