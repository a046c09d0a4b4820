import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CivilDay, addDays, civilDay } from './civil-day.js';
import { type HeldTerm, isNewlyArrived, nobodyKnows, takeoverOf } from './turnover.js';

const TODAY = civilDay('2026-06-15');
const near = fc.integer({ min: -200, max: 60 }).map((n) => addDays(TODAY, n));
const day = (text: string | null): CivilDay | null => (text === null ? null : civilDay(text));

describe('newly arrived', () => {
  it.each([
    ['2026-04-01', '2026-04-01', true],
    ['2026-04-01', '2026-07-01', true],
    ['2026-04-01', '2026-07-02', false],
    ['2026-04-01', '2026-03-31', false],
    ['2025-11-30', '2026-02-28', true],
    ['2025-11-30', '2026-03-01', false],
  ])('since %s, on %s: %p', (since, today, isNew) => {
    expect(isNewlyArrived(civilDay(since), civilDay(today))).toBe(isNew);
  });
});

describe('nobody knows the story', () => {
  it.each([
    ['2026-04-01', '2026-05-01', true],
    ['2026-04-01', '2025-04-01', false],
    ['2025-04-01', '2026-04-01', false],
    [null, '2026-04-01', false],
    ['2026-04-01', null, false],
    ['2026-04-01', '2026-07-01', false] /* not there yet */,
    ['2026-03-14', '2026-04-01', false] /* a day too long ago */,
  ])('our lead since %p, their contact since %p: %p', (ours, theirs, warns) => {
    const told = nobodyKnows(day(ours), day(theirs), TODAY);
    expect(told.warns).toBe(warns);
    expect(told.reason !== null).toBe(warns);
  });

  it('says why', () => {
    expect(nobodyKnows(civilDay('2026-04-01'), civilDay('2026-05-01'), TODAY).reason).toEqual({
      ja: '経緯を知る人がいない（主担当 4/1から、先方 5/1から）',
      en: 'Nobody knows the story (our lead since 1 Apr, their contact since 1 May)',
    });
  });

  it('is the same seen from either side, and takes two', () => {
    fc.assert(
      fc.property(near, near, (one, other) => {
        expect(nobodyKnows(one, other, TODAY).warns).toBe(nobodyKnows(other, one, TODAY).warns);
        expect(nobodyKnows(one, other, TODAY).warns).toBe(isNewlyArrived(one, TODAY) && isNewlyArrived(other, TODAY));
      }),
    );
  });
});

describe('taking over a part', () => {
  const term = (who: string, from: string, until: string | null = null, isMain = false): HeldTerm => ({
    who,
    name: who,
    from: civilDay(from),
    until: until === null ? null : civilDay(until),
    isMain,
  });
  const STARTED = civilDay('2025-04-01');
  it.each([
    ['the first one', [term('a', '2025-04-01')], null],
    ['after somebody else', [term('a', '2025-04-01', '2026-03-31'), term('b', '2026-04-01')], 'b 2026-04-01'],
    [
      'back again: knows the story',
      [term('a', '2025-04-01', '2025-09-30'), term('b', '2025-10-01', '2026-03-31'), term('a', '2026-04-01')],
      null,
    ],
    ['only another post', [term('a', '2025-04-01', '2026-03-31'), term('a', '2026-04-01')], null],
    ['not there yet', [term('a', '2025-04-01'), term('b', '2026-07-01')], null],
    ['gone again', [term('a', '2025-04-01', '2026-03-31'), term('b', '2026-04-01', '2026-05-31')], null],
    ['there before it began', [term('a', '2024-04-01', '2025-03-31'), term('b', '2025-04-01')], null],
    ['a colleague beside the main one', [term('a', '2025-04-01', null, true), term('b', '2026-04-01')], null],
    ['a colleague where none is main', [term('a', '2025-04-01'), term('b', '2026-04-01')], null],
    [
      'the new main one beside the old',
      [term('a', '2025-04-01', null, true), term('b', '2026-04-01', null, true)],
      'b 2026-04-01',
    ],
  ] as const)('%s', (_, terms, told) => {
    const takeover = takeoverOf(terms, STARTED, TODAY);
    expect(takeover && `${takeover.who} ${takeover.since}`).toBe(told);
  });
});
