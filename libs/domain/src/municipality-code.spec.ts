import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDigit, isMunicipalityCode, prefectureOf } from './municipality-code.js';

const first5 = fc
  .tuple(fc.integer({ min: 1, max: 47 }), fc.integer({ min: 1, max: 999 }))
  .map(([prefecture, place]) => `${String(prefecture).padStart(2, '0')}${String(place).padStart(3, '0')}`);

describe('the code of a municipality', () => {
  it.each([
    ['202011', '長野市'],
    ['011002', '札幌市'],
    ['131016', '千代田区'],
    ['111007', 'さいたま市'],
    ['012050', '室蘭市: the rest is 10'],
    ['012131', '苫小牧市: the rest is 11'],
    ['473821', '与那国町'],
    ['011011', '札幌市中央区'],
  ])('%s (%s) is right', (code) => {
    expect(isMunicipalityCode(code)).toBe(true);
    expect(checkDigit(code.slice(0, 5))).toBe(Number(code[5]));
  });

  it.each([
    ['202012', 'wrong check digit'],
    ['20201', 'five digits'],
    ['2020110', 'seven digits'],
    ['200000', 'a prefecture'],
    ['480011', 'no such prefecture'],
    ['000019', 'no such prefecture'],
    ['２０２０１１', 'full width'],
    ['', 'nothing'],
  ])('%p is wrong: %s', (code) => {
    expect(isMunicipalityCode(code)).toBe(false);
    expect(() => prefectureOf(code)).toThrow(RangeError);
  });

  it('names the prefecture', () => {
    expect(prefectureOf('202011')).toBe('20');
    expect(prefectureOf('011002')).toBe('01');
    expect(() => checkDigit('2020')).toThrow(RangeError);
  });

  it('exactly one sixth digit is right, and it catches a mistyped digit as far as modulus 11 can', () => {
    fc.assert(
      fc.property(first5, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const right = [...'0123456789'].filter((digit) => isMunicipalityCode(digits + digit));
        expect(right).toEqual([String(checkDigit(digits))]);
        const typo = [...digits];
        typo[place] = String((Number(typo[place]) + shift) % 10);
        // The rests 0 and 10 give 11 and 1, both shortened to the digit 1; no other two rests share a digit.
        const rest = (text: string) =>
          [6, 5, 4, 3, 2].reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11;
        const shared = [0, 10].includes(rest(digits)) && [0, 10].includes(rest(typo.join('')));
        expect(checkDigit(typo.join('')) === checkDigit(digits)).toBe(shared);
      }),
    );
  });
});
