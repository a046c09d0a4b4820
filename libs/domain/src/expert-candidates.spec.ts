import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CivilDay } from './civil-day.js';
import { expertCandidates, hasRoom, professionsIn, type RosterExpert, type WantedExpert } from './expert-candidates.js';

const wanted: WantedExpert = {
  professions: ['理学療法士', '保健師'],
  areaIds: ['上越'],
  wishedOn: '2026-01-20' as CivilDay,
  mode: 'onSite',
};
const expert = (id: string, other: Partial<RosterExpert> = {}): RosterExpert => ({
  id,
  kana: id,
  professions: ['理学療法士'],
  areaIds: [],
  modes: [],
  months: [],
  open: 0,
  limit: null,
  heldHere: 0,
  ...other,
});
const names = (roster: readonly RosterExpert[]) => expertCandidates(wanted, roster).map(({ expert: { id } }) => id);

describe('who could be asked', () => {
  it('is somebody with one of the professions; of this area and known here first, whoever carries less before others', () => {
    expect(
      names([
        expert('遠い', { areaIds: ['佐渡'] }),
        expert('忙しい', { open: 2 }),
        expert('栄養', { professions: ['管理栄養士'] }),
        expert('手すき'),
        expert('知る', { heldHere: 1, open: 1 }),
        expert('近い', { areaIds: ['上越'] }),
      ]),
    ).toEqual(['近い', '知る', '手すき', '忙しい', '遠い']);
  });

  it('says in words what speaks for them and what against', () => {
    const [only] = expertCandidates(wanted, [
      expert('a', { areaIds: ['佐渡'], months: [4, 5], modes: ['online'], open: 2, limit: 2, heldHere: 3 }),
    ]);
    expect(only!.reasons.map(({ ja }) => ja)).toEqual(['職種が合う（理学療法士）', 'この市区町村に3回派遣した']);
    expect(only!.concerns.map(({ ja }) => ja)).toEqual([
      '受けられる件数に達している（2／2件）',
      'この圏域は担当していない',
      '1月は来られない',
      '現地での派遣は受けていない',
    ]);
  });

  const roster = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      kana: fc.constantFrom('あ', 'い'),
      professions: fc.subarray(['理学療法士', '保健師', '管理栄養士']),
      areaIds: fc.subarray(['上越', '佐渡']),
      modes: fc.subarray(['onSite', 'online'] as const),
      months: fc.subarray([1, 2, 3]),
      open: fc.nat(3),
      limit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      heldHere: fc.nat(2),
    }),
    { selector: ({ id }) => id },
  );

  it('is the same whatever order the roster comes in', () =>
    fc.assert(
      fc.property(
        roster.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => expect(names(shuffled)).toEqual(names(rows)),
      ),
    ));

  it('never lacks a profession, and nobody with a concern stands before somebody without', () =>
    fc.assert(
      fc.property(roster, (rows) => {
        const found = expertCandidates(wanted, rows);
        for (const { expert: one, reasons } of found) {
          expect(one.professions.some((profession) => wanted.professions.includes(profession))).toBe(true);
          expect(reasons.length).toBeGreaterThan(0);
        }
        const troubled = found.map(({ concerns }) => concerns.length > 0);
        expect(troubled).toEqual([...troubled].sort((a, b) => Number(a) - Number(b)));
        for (const { expert: one, concerns } of found) if (!hasRoom(one)) expect(concerns).not.toEqual([]);
      }),
    ));
});

it('a person can have several professions in one line', () => {
  expect(professionsIn('理学療法士、保健師／ 保健師')).toEqual(['理学療法士', '保健師']);
  expect(professionsIn(null)).toEqual([]);
});
