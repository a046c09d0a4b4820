import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type OfferRow, offerTotals } from './offers.js';
import { SUPPORT_TYPES } from './vocabulary.js';

// The eight rows of the report's figure 3-4.
const FIGURE: OfferRow[] = [
  { bodies: ['藤田医科大学'], programme: '実践型地域づくり人材育成プログラム', types: ['A', 'B'] },
  { bodies: ['長野県', '長野県看護大学'], programme: '市区町村伴走型支援', types: ['A', 'B'] },
  { bodies: ['栃木県', '自治医科大学'], programme: '地域課題分析研修', types: ['B'] },
  { bodies: ['新潟県'], programme: '地域ケア個別会議へのアドバイザー派遣', types: ['B'] },
  { bodies: ['千葉大学'], programme: 'データ分析支援', types: ['B'] },
  {
    bodies: ['埼玉県'],
    programme: '地域包括ケア総合支援チーム派遣事業／プラチナ・サポート・ショップ制度',
    types: ['A', 'B', 'D'],
  },
  {
    bodies: ['埼玉県立大学'],
    programme: '地域包括ケアマネジメント支援部門による各種支援',
    types: ['A', 'B', 'C', 'D', 'E'],
  },
  { bodies: ['群馬県'], programme: '群馬県ヘルスケア産業協議会', types: ['D'] },
];
const rows = fc.array(
  fc.array(fc.constantFrom(...SUPPORT_TYPES)).map((types): OfferRow => ({ bodies: ['県'], programme: '事業', types })),
);

describe('the totals of the offers', () => {
  it('reproduce the figure', () => {
    expect(offerTotals(FIGURE)).toEqual({ A: 4, B: 7, C: 1, D: 3, E: 1 });
  });

  it('name kinds nobody offers', () => {
    expect(offerTotals([])).toEqual({ A: 0, B: 0, C: 0, D: 0, E: 0 });
  });

  it('count a row once however often it repeats a kind, and add up over any split', () => {
    fc.assert(
      fc.property(rows, rows, (some, others) => {
        const [all, one, two] = [offerTotals([...some, ...others]), offerTotals(some), offerTotals(others)];
        for (const type of SUPPORT_TYPES) {
          expect(all[type]).toBe(one[type] + two[type]);
          expect(one[type]).toBeLessThanOrEqual(some.length);
        }
      }),
    );
  });
});
