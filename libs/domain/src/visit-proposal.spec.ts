import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { japaneseOpenDays } from './calendar.js';
import { addDays, civilDay, type CivilDay, daysBetween } from './civil-day.js';
import { PROPOSED_EARLY_DAYS, proposedVisitDay } from './visit-proposal.js';

const calendar = japaneseOpenDays([civilDay('2026-12-15')]);
const today = civilDay('2026-11-24');
const propose = (dueOn: string | null, taken: string[] = []) =>
  proposedVisitDay({ dueOn: dueOn === null ? null : civilDay(dueOn), today, taken: taken.map(civilDay) }, calendar);

describe('the day that is proposed for the next visit', () => {
  it.each([
    ['the due day', '2026-12-14', [], '2026-12-14'],
    ['the open day before a due day on which one is elsewhere', '2026-12-14', ['2026-12-14'], '2026-12-11'],
    ['not a day on which the office is closed', '2026-12-15', [], '2026-12-14'],
    ['the first open day when the due day has passed', '2026-11-20', [], '2026-11-25'],
    ['… or is today', '2026-11-24', ['2026-11-25'], '2026-11-26'],
    ['the day after, where all before it are taken', '2026-11-25', ['2026-11-25'], '2026-11-26'],
    ['nothing where nobody visits regularly', null, [], null],
  ])('is %s', (_, dueOn, taken, expected) => {
    expect(propose(dueOn, taken)).toBe(expected);
  });

  it('is an open day to come, free where any is, and in time where that can be', () => {
    const day = fc.integer({ min: -60, max: 90 }).map((n) => addDays(today, n));
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 40 }), (dueOn, taken) => {
        const found = proposedVisitDay({ dueOn, today, taken }, calendar)!;
        expect(calendar.isOpen(found)).toBe(true);
        expect(found > today).toBe(true);
        expect(daysBetween(found, dueOn)).toBeLessThanOrEqual(PROPOSED_EARLY_DAYS);
        expect(taken).not.toContain(found);
        const inTime: CivilDay[] = [];
        for (let n = 0; n <= PROPOSED_EARLY_DAYS; n++) {
          const earlier = addDays(dueOn, -n);
          if (earlier > today && calendar.isOpen(earlier) && !taken.includes(earlier)) inTime.push(earlier);
        }
        if (inTime.length > 0) expect(found).toBe(inTime[0]);
        else expect(found > dueOn).toBe(true);
      }),
    );
  });

  it('is an open day even where every day is taken', () => {
    const taken = Array.from({ length: 120 }, (_, n) => addDays(today, n));
    expect(proposedVisitDay({ dueOn: civilDay('2026-12-14'), today, taken }, calendar)).toBe('2026-12-14');
  });
});
