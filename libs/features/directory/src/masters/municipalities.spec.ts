import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { KANA_CORRECTIONS, NAME_CORRECTIONS } from './corrections.js';
import { buildMunicipalities, municipalities } from './municipalities.js';
import { prefectures } from './prefectures.js';

const REPOSITORY = resolve(import.meta.dirname, '../../../../..');
const REGISTER = resolve(REPOSITORY, '../shared/data/municipalities-localgovjp-2026-07.csv');

interface RegisterRow {
  code: string;
  prefecture: string;
  name: string;
  kana: string;
}

function readRegister(): RegisterRow[] {
  if (!existsSync(REGISTER)) throw new Error(`The register of municipalities is expected at ${REGISTER} (<repository>/../shared/data), and it is not there.`);
  const [head = [], ...rows] = readFileSync(REGISTER, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).map((line) => line.split(','));
  const at = (row: string[], column: string): string => row[head.indexOf(column)] ?? '';
  return rows
    .map((row) => ({ code: at(row, 'lgcode'), prefecture: at(row, 'pref'), name: at(row, 'city'), kana: at(row, 'citykana') }))
    .filter(({ name }) => !name.includes(' '));
}

describe('the municipalities', () => {
  it('are the 1,741 of the register: every code, name, reading and prefecture', () => {
    const prefectureName = new Map(prefectures().map(({ code, name }) => [code, name]));
    const ours = municipalities().map(({ code, prefectureCode, name, kana }) => ({ code, prefecture: prefectureName.get(prefectureCode), name, kana }));
    const register = readRegister().sort((a, b) => (a.code < b.code ? -1 : 1));
    expect(ours).toHaveLength(1741);
    expect(ours).toEqual(register);
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
    expect(() => buildMunicipalities([{ code: '200000', name: '長野県', ruby: 'ながのけん', municipalities: [{ code: '202012', name: '長野市', ruby: 'ながのし' }] }]))
      .toThrow(/202012 長野市 has a wrong check digit/);
  });

  it('are refused when a correction no longer fits', () => {
    expect(() => buildMunicipalities([{ code: '390003', name: '高知県', ruby: 'こうちけん', municipalities: [{ code: '394050', name: '檮原町', ruby: 'ゆすはらちょう' }] }]))
      .toThrow(/look at its correction again/);
  });
});

describe('the prefectures', () => {
  it('are 47, from 01 to 47, with readings in hiragana', () => {
    expect(prefectures().map(({ code }) => Number(code))).toEqual(Array.from({ length: 47 }, (_, i) => i + 1));
    expect(prefectures().find(({ code }) => code === '20')).toEqual({ code: '20', name: '長野県', kana: 'ながのけん' });
    for (const { kana } of prefectures()) expect(kana).toMatch(/^[ぁ-ゖ]+(けん|ふ|と|どう)$/);
  });
});
