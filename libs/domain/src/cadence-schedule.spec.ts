import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cadenceScheduleOf, plannedOn } from './cadence-schedule.js';
import { cadenceStatusOf } from './cadence-status.js';
import { addDays, civilDay, type CivilDay } from './civil-day.js';
import { ENGAGEMENT_STATUSES } from './vocabulary.js';

const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays(civilDay('2026-04-01'), n));

describe('the cadence schedule', () => {
  it('tells the same status as the rule, on every day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENGAGEMENT_STATUSES),
        fc.option(day),
        fc.array(day, { maxLength: 4 }),
        fc.integer({ min: -30, max: 430 }).map((n) => addDays(civilDay('2026-04-01'), n)),
        (engagementStatus, due, plannedDays, today) => {
          const dueOn = engagementStatus === 'active' ? due : null;
          const schedule = cadenceScheduleOf({ engagementStatus, dueOn, plannedDays });
          const looked = schedule.filter((entry) => entry.from === null || entry.from <= today).at(-1)?.status;
          expect(looked).toBe(cadenceStatusOf({ engagementStatus, dueOn, ...plannedOn(plannedDays, today) }, today));
        },
      ),
    );
  });

  it('changes at the seventh day before, and the day after the due day', () => {
    const schedule = cadenceScheduleOf({
      engagementStatus: 'active',
      dueOn: '2026-11-16' as CivilDay,
      plannedDays: [],
    });
    expect(schedule).toEqual([
      { from: null, status: 'onTrack' },
      { from: '2026-11-09', status: 'planNow' },
      { from: '2026-11-17', status: 'overdue' },
    ]);
  });
});
