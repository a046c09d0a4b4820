import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGS } from './lang.js';
import {
  PASSWORD_FLAW_LABELS,
  PASSWORD_LENGTH,
  passwordFlaw,
  type PasswordFlaw,
  plainPassword,
} from './password-policy.js';

const COMMON = new Set(['password', 'qwertyuiop123']);
const flaw = (password: string, email = 'taro.yamada@pref.example'): PasswordFlaw | null =>
  passwordFlaw(password, email, (word) => COMMON.has(word));

describe('a new password', () => {
  it.each<[string, PasswordFlaw | null]>([
    ['みじかい合言葉', 'tooShort'],
    ['あいうえおかきくけこさ', 'tooShort'],
    ['あいうえおかきくけこさし', null],
    ['correct horse battery', null],
    ['x'.repeat(5).concat('長い文'.repeat(60)), 'tooLong'],
    ['QWERTYUIOP123', 'common'],
    ['qｗｅｒｔｙｕｉｏｐ１２３', 'common'], // full-width signs are the same signs
    ['passwordpassword', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['123412341234', 'common'],
    ['my taro.yamada 2026', 'containsAddress'],
    ['いつも伴走しています令和八年', 'containsProduct'],
    ['BANSO-no-himitsu', 'containsProduct'],
  ])('%s: %s', (password, expected) => {
    expect(flaw(password)).toBe(expected);
  });

  it('counts characters as people see them, and only long names of addresses', () => {
    expect(flaw('𠮷'.repeat(11))).toBe('tooShort');
    expect(flaw('so long a password', 'so@pref.example')).toBeNull();
  });

  it('is the same however it is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (password) => {
        expect(plainPassword(plainPassword(password))).toBe(plainPassword(password));
        expect(flaw(password)).toBe(flaw(plainPassword(password)));
      }),
    );
  });

  it('of any other length is refused for its length', () => {
    fc.assert(
      fc.property(
        fc
          .string({ maxLength: PASSWORD_LENGTH.min - 1 })
          .filter((password) => [...plainPassword(password)].length < PASSWORD_LENGTH.min),
        (password) => expect(flaw(password)).toBe('tooShort'),
      ),
    );
  });

  it('is refused with a sentence in both languages', () => {
    for (const label of Object.values(PASSWORD_FLAW_LABELS))
      for (const lang of LANGS) expect(label[lang]).toMatch(/[。.]$/);
  });
});
