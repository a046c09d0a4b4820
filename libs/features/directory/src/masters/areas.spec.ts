import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { areas } from './areas.js';
import { municipalities } from './municipalities.js';

describe.each([
  ['20', '長野県', 77],
  ['11', '埼玉県', 63],
] as const)('the areas of %s %s', (prefectureCode, _name, count) => {
  it(`put every one of its ${count} municipalities into exactly one of ten areas`, () => {
    const members = areas(prefectureCode).flatMap(({ municipalityCodes }) => municipalityCodes);
    const all = municipalities()
      .filter((municipality) => municipality.prefectureCode === prefectureCode)
      .map(({ code }) => code);
    expect(areas(prefectureCode)).toHaveLength(10);
    expect(all).toHaveLength(count);
    expect([...members].sort()).toEqual(all);
  });
});

describe('the table of areas', () => {
  it('names every member as the master does', () => {
    const nameOf = new Map(municipalities().map(({ code, name }) => [code, name]));
    const written = [...readFileSync(resolve(import.meta.dirname, 'areas.ts'), 'utf8').matchAll(/'(\d{6}) ([^']+)'/g)];
    expect(written).toHaveLength(77 + 63);
    for (const [, code = '', name] of written) expect(`${code} ${name}`).toBe(`${code} ${nameOf.get(code)}`);
  });

  it('keeps well-known neighbours together', () => {
    const nameOf = new Map(municipalities().map(({ code, name }) => [code, name]));
    const membersOf = (key: string): (string | undefined)[] =>
      [...areas('20'), ...areas('11')]
        .find((area) => area.key === key)
        ?.municipalityCodes.map((code) => nameOf.get(code)) ?? [];
    expect(membersOf('area-20-kiso')).toEqual(['上松町', '南木曽町', '木祖村', '王滝村', '大桑村', '木曽町']);
    expect(membersOf('area-20-taihoku')).toEqual(['大町市', '池田町', '松川村', '白馬村', '小谷村']);
    expect(membersOf('area-11-chichibu')).toEqual(['秩父市', '横瀬町', '皆野町', '長瀞町', '小鹿野町']);
    expect(areas('13')).toEqual([]);
  });
});
