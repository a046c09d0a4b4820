import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { KANA_CORRECTIONS, NAME_CORRECTIONS } from './corrections.js';
import { buildMunicipalities, municipalities } from './municipalities.js';
import { prefectures } from './prefectures.js';

const REPOSITORY = resolve(import.meta.dirname, '../../../../..');
const REGISTER = resolve(REPOSITORY, '../shared/data/municipalities-localgovjp-2026-07.csv');
/**
 * SHA-256 of the register's 1,741 lines `code,prefecture,name,kana` in order: it judges a checkout that has no register
 * beside it, too.
 */
const REGISTER_SHA256 = '5f3482322e59a6cc2147e798253dbf179674f804b244a46938467a301a63655b';

interface RegisterRow {
  code: string;
  prefecture: string;
  name: string;
  kana: string;
}

/** The register's rows; null where it does not stand beside the repository. */
function readRegister(): RegisterRow[] | null {
  if (!existsSync(REGISTER)) return null;
  const [head = [], ...rows] = readFileSync(REGISTER, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const at = (row: string[], column: string): string => row[head.indexOf(column)] ?? '';
  return rows
    .map((row) => ({
      code: at(row, 'lgcode'),
      prefecture: at(row, 'pref'),
      name: at(row, 'city'),
      kana: at(row, 'citykana'),
    }))
    .filter(({ name }) => !name.includes(' '));
}

describe('the municipalities', () => {
  it('are the 1,741 of the register: every code, name, reading and prefecture', () => {
    const prefectureName = new Map(prefectures().map(({ code, name }) => [code, name]));
    const ours = municipalities().map(({ code, prefectureCode, name, kana }) => ({
      code,
      prefecture: prefectureName.get(prefectureCode),
      name,
      kana,
    }));
    expect(ours).toHaveLength(1741);
    // Where the register is at hand, it says row by row what is wrong; its hash decides everywhere.
    const register = readRegister()?.sort((a, b) => (a.code < b.code ? -1 : 1));
    if (register) expect(ours).toEqual(register);
    const lines = ours.map(({ code, prefecture, name, kana }) => [code, prefecture, name, kana].join(','));
    expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(REGISTER_SHA256);
  });

  it('have the 23 special wards of Tokyo and no ward of a designated city', () => {
    const wards = municipalities().filter(({ name }) => name.endsWith('区'));
    expect(wards).toHaveLength(23);
    expect(new Set(wards.map(({ prefectureCode }) => prefectureCode))).toEqual(new Set(['13']));
  });

  it('need exactly fifteen readings and one name mended', () => {
    expect(KANA_CORRECTIONS).toHaveLength(15);
    expect(NAME_CORRECTIONS).toHaveLength(1);
  });

  it('are refused with a sentence when a check digit is wrong', () => {
    expect(() =>
      buildMunicipalities([
        {
          code: '200000',
          name: '長野県',
          ruby: 'ながのけん',
          municipalities: [{ code: '202012', name: '長野市', ruby: 'ながのし' }],
        },
      ]),
    ).toThrow(/202012 長野市 has a wrong check digit/);
  });

  it('are refused when a correction no longer fits', () => {
    expect(() =>
      buildMunicipalities([
        {
          code: '390003',
          name: '高知県',
          ruby: 'こうちけん',
          municipalities: [{ code: '394050', name: '檮原町', ruby: 'ゆすはらちょう' }],
        },
      ]),
    ).toThrow(/look at its correction again/);
  });
});

describe('the prefectures', () => {
  it('are 47, from 01 to 47, with readings in hiragana', () => {
    expect(prefectures().map(({ code }) => Number(code))).toEqual(Array.from({ length: 47 }, (_, i) => i + 1));
    expect(prefectures().find(({ code }) => code === '20')).toEqual({ code: '20', name: '長野県', kana: 'ながのけん' });
    for (const { kana } of prefectures()) expect(kana).toMatch(/^[ぁ-ゖ]+(けん|ふ|と|どう)$/);
  });
});
