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
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.string().filter((text) => !text.includes('\0')),
        (id, text) => {
          expect(keyIn(cursorOf(['2026-11-24', id, text]), 'day', 'id', 'text')).toEqual(['2026-11-24', id, text]);
        },
      ),
    );
  });

  it('from elsewhere is refused, and never begins at the first page again', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(() => keyIn(text, 'day')).toThrow('unknownCursor');
      }),
    );
    for (const key of [['2026-02-30'], ['infinity'], [7], [], ['2026-11-24', 'x'], { 0: '2026-11-24' }])
      expect(() => keyIn(Buffer.from(JSON.stringify(key)).toString('base64url'), 'day')).toThrow('unknownCursor');
    expect([keyIn(undefined, 'day'), keyIn('', 'day')]).toEqual([null, null]);
  });
});
