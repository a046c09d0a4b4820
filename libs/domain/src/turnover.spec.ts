import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CivilDay, addDays, civilDay } from './civil-day.js';
import { isNewlyArrived, nobodyKnows } from './turnover.js';

const TODAY = civilDay('2026-06-15');
const near = fc.integer({ min: -200, max: 60 }).map((n) => addDays(TODAY, n));
const day = (text: string | null): CivilDay | null => (text === null ? null : civilDay(text));

describe('newly arrived', () => {
  it.each([
    ['2026-04-01', '2026-04-01', true], ['2026-04-01', '2026-07-01', true], ['2026-04-01', '2026-07-02', false],
    ['2026-04-01', '2026-03-31', false], ['2025-11-30', '2026-02-28', true], ['2025-11-30', '2026-03-01', false],
  ])('since %s, on %s: %p', (since, today, isNew) => {
    expect(isNewlyArrived(civilDay(since), civilDay(today))).toBe(isNew);
  });
});

describe('nobody knows the story', () => {
  it.each([
    ['2026-04-01', '2026-05-01', true], ['2026-04-01', '2025-04-01', false], ['2025-04-01', '2026-04-01', false],
    [null, '2026-04-01', false], ['2026-04-01', null, false], ['2026-04-01', '2026-07-01', false] /* not there yet */,
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
    fc.assert(fc.property(near, near, (one, other) => {
      expect(nobodyKnows(one, other, TODAY).warns).toBe(nobodyKnows(other, one, TODAY).warns);
      expect(nobodyKnows(one, other, TODAY).warns).toBe(isNewlyArrived(one, TODAY) && isNewlyArrived(other, TODAY));
    }));
  });
});
