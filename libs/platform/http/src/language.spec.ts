import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cursorOf, keyIn } from './answer.js';
import { languageOf } from './language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'ja'],
    ['', 'ja'],
    ['ja', 'ja'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['ja-JP,ja;q=0.9,en;q=0.8', 'ja'],
    ['en;q=0.8,ja;q=0.9', 'ja'],
    ['fr,en;q=0.5', 'en'],
    ['fr', 'ja'],
    ['*;q=;;,', 'ja'],
  ])('%s → %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe('a cursor', () => {
  it('brings its key back', () => {
    fc.assert(fc.property(fc.array(fc.string(), { minLength: 1 }), (key) => {
      expect(keyIn(cursorOf(key))).toEqual(key);
    }));
  });

  it('from elsewhere begins at the first page instead of failing', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(() => keyIn(text)).not.toThrow();
    }));
  });
});
