import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMailAddress, isName, LONGEST_NAME } from './names.js';

describe('a name', () => {
  const longest = ['x', '𠮷'].map((sign) => sign.repeat(LONGEST_NAME));
  it.each(['信濃 花子', '𠮷野 一郎', 'ｶﾅ', 'O’Neil', ...longest])('may be %s', (name) => {
    expect(isName(name)).toBe(true);
  });

  const hiding = ['a\nb', 'a\u0000', '\u202e花子', '花\u200b子', '花\u2066子', '\ud800'];
  it.each(['', ' ', '\u3000', ...hiding, 'x'.repeat(LONGEST_NAME + 1)])(
    'is not %j: it shows nothing, hides something, or does not end',
    (name) => {
      expect(isName(name)).toBe(false);
    },
  );

  it('holds no sign that is not seen, wherever it stands', () => {
    const signs = '\u0000\t\n\u007f\u00ad\u200b\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ufeff';
    const hidden = fc.constantFrom(...signs);
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), hidden, fc.string({ maxLength: 20 }), (before, sign, after) => {
        expect(isName(`${before}花${sign}${after}`)).toBe(false);
      }),
    );
  });
});

describe('a mail address', () => {
  it.each([
    ['chief@pref.test', true],
    ['chief@pref', false],
    ['chief@pref.test\nBcc: all@pref.test', false],
    ['a@b@pref.test', false],
    [`a@${'.'.repeat(50_000)}@`, false],
  ])('%s: %s', (address, is) => {
    expect(isMailAddress(address)).toBe(is);
  });
});
