import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDay } from './civil-day.js';
import { eraFiscalYears } from './fiscal-year.js';
import { isAbout, type NeedOfPeer, type PeerFacts, type StageYears, suggestPeers } from './peer-suggestions.js';
import { consentedUntil, FIRST_PEER_THEMES } from './peer-supporters.js';

const TODAY = civilDay('2026-11-24');
const need: NeedOfPeer = {
  municipalityCode: '205907',
  stage: 1,
  challenge: '坂の上の人が、買い物に行く足をなくしている',
  areaId: 'nagano',
  areaName: '長野圏域',
  team: [],
  today: TODAY,
};
const peer = (id: string, facts: Partial<PeerFacts> = {}): PeerFacts => ({
  id,
  homeMunicipalityCode: '202011',
  consents: [{ from: civilDay('2026-04-01'), until: civilDay('2027-03-31') }],
  load: 0,
  loadLimit: 3,
  themes: [],
  areaId: null,
  ...facts,
});
const HOMES = ['202011', '202070', '203505', '203831'];
const day = fc.integer({ min: -40, max: 40 }).map((n) => addDays(TODAY, n));
const anyPeer: fc.Arbitrary<PeerFacts> = fc.record({
  id: fc.uuid(),
  homeMunicipalityCode: fc.constantFrom('205907', ...HOMES, null),
  consents: fc.oneof(
    fc.constant([]),
    day.chain((from) => fc.nat(60).map((n) => [{ from, until: addDays(from, n) }])),
  ),
  load: fc.nat(3),
  loadLimit: fc.option(fc.integer({ min: 1, max: 4 })),
  themes: fc.subarray([...FIRST_PEER_THEMES]),
  areaId: fc.constantFrom('nagano', 'kiso', null),
});
const peers = fc.uniqueArray(anyPeer, { selector: ({ id }) => id, maxLength: 12 });
const allYears: fc.Arbitrary<StageYears> = fc
  .array(fc.subarray([2022, 2023, 2025]), { minLength: HOMES.length, maxLength: HOMES.length })
  .map((years) => new Map(HOMES.map((home, n) => [home, years[n]!])));
const suggested = (facts: readonly PeerFacts[], years: StageYears, asked = need, limit = 20) =>
  suggestPeers(asked, facts, years, limit).suggestions;

describe('peer supporters who are suggested', () => {
  it('are never of the own municipality, never without consent, never without room, never there already', () => {
    fc.assert(
      fc.property(peers, allYears, fc.nat(3), (all, years, n) => {
        const team = all.slice(0, n).map(({ id }) => id);
        for (const { id, load } of suggested(all, years, { ...need, team })) {
          const found = all.find((one) => one.id === id)!;
          expect(HOMES).toContain(found.homeMunicipalityCode);
          expect(consentedUntil(found.consents, TODAY)).not.toBeNull();
          expect(load < (found.loadLimit ?? Infinity)).toBe(true);
          expect(team).not.toContain(id);
        }
      }),
    );
  });

  it('come in an order that the facts alone decide, each with a reason', () => {
    fc.assert(
      fc.property(peers, allYears, fc.infiniteStream(fc.nat()), (all, years, numbers) => {
        const shuffled = all
          .map((one) => ({ one, key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const found = suggested(all, years);
        expect(suggested(shuffled, years)).toEqual(found);
        expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true);
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
      }),
    );
  });

  it('are the same when only those years are asked for that can change the list', () => {
    fc.assert(
      fc.property(peers, allYears, fc.integer({ min: 1, max: 5 }), (all, years, limit) => {
        const known = new Map<string, readonly number[]>();
        let answer = suggestPeers(need, all, known, limit);
        while (answer.toAsk.length > 0) {
          for (const home of answer.toAsk) known.set(home, years.get(home)!);
          answer = suggestPeers(need, all, known, limit);
        }
        expect(answer.suggestions).toEqual(suggested(all, years, need, limit));
      }),
      { numRuns: 500 },
    );
  });

  it('know the theme before they are near, and say in words what speaks for them', () => {
    const years = new Map([
      ['202011', [2022, 2023]],
      ['202070', []],
    ]);
    const facts = [
      peer('c', { areaId: 'nagano' }),
      peer('b', { homeMunicipalityCode: '202070' }),
      peer('a', { themes: ['生活支援・買い物', '認知症'], areaId: 'nagano' }),
    ];
    const [first, ...others] = suggested(facts, years);
    expect(first!.reasons.map(({ ja }) => ja)).toEqual([
      '真の課題と同じテーマ「生活支援・買い物」の経験がある',
      '令和4〜5年度に、勤め先の市区町村が同じ段階1「地域課題を把握する」だった',
      '同じ圏域（長野圏域）の別の市区町村で働いている',
      '今の担当は0件で、あと3件受けられる',
    ]);
    expect(others.map(({ id }) => id)).toEqual(['c', 'b']);
  });

  it('a theme is met by its name, or by a part of it', () => {
    expect(isAbout('買い物に行けない', '生活支援・買い物')).toBe(true);
    expect(isAbout('カイモノに行けない', '生活支援・買い物')).toBe(false);
    expect(isAbout('通いの場の世話役がいない', '通いの場')).toBe(true);
    expect(isAbout('', '通いの場')).toBe(false);
  });

  it.each([
    [[2022], '令和4年度', 'FY2022'],
    [[2023, 2022, 2025], '令和4〜5年度、令和7年度', 'FY2022–2023, FY2025'],
    [[2018, 2019], '平成30年度〜令和元年度', 'FY2018–2019'],
    [[2019, 2020], '令和元年度〜令和2年度', 'FY2019–2020'],
  ])('tells the fiscal years %j', (years, ja, en) => {
    expect(eraFiscalYears(years)).toEqual({ ja, en });
  });
});
