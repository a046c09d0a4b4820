import { describe, expect, it } from '@jest/globals';
import { isMissed, type JobState, lastHour } from './missed.js';
import { SCHEDULE } from './schedule.js';

const job = (name: string) => SCHEDULE.find((known) => known.name === name)!;
const tokyo = (moment: string) => new Date(`${moment}:00+09:00`);
const state = ({ covers, ...facts }: Partial<Omit<JobState, 'covers'>> & { covers?: Date }): JobState => ({
  covers: covers?.toISOString() ?? null,
  failedAgo: null,
  isRunning: false,
  ...facts,
});

describe('what was missed is known from the rows', () => {
  it('an hour is one of Tokyo, and on Saturday the last digest was Friday’s', () => {
    expect(lastHour(job('sweep'), tokyo('2026-11-26T09:00'))).toEqual(tokyo('2026-11-26T00:05'));
    expect(lastHour(job('sweep'), tokyo('2027-04-01T00:04'))).toEqual(tokyo('2027-03-31T00:05'));
    expect(lastHour(job('digest'), tokyo('2026-11-28T12:00'))).toEqual(tokyo('2026-11-27T08:30'));
    expect(lastHour(job('digest'), tokyo('2026-11-26T08:30'))).toEqual(tokyo('2026-11-26T08:30'));
  });

  it('a job is missed when its hour has passed without a success since', () => {
    const now = tokyo('2026-11-26T09:00');
    expect(isMissed(job('digest'), state({ covers: tokyo('2026-11-25T08:30') }), now)).toBe(true);
    expect(isMissed(job('digest'), state({ covers: tokyo('2026-11-26T08:30') }), now)).toBe(false);
    expect(isMissed(job('digest'), state({}), now)).toBe(true);
    // After a week there is one run to make up for, not seven: the job looks at the day.
    expect(isMissed(job('sweep'), state({ covers: tokyo('2026-11-19T00:05') }), now)).toBe(true);
  });

  it('but not while its tick is on its way, a living worker is at it, or it has just failed', () => {
    const covers = tokyo('2026-11-25T08:30');
    expect(isMissed(job('digest'), state({ covers }), new Date(tokyo('2026-11-26T08:30').getTime() + 5_000))).toBe(
      false,
    );
    expect(isMissed(job('digest'), state({ covers, isRunning: true }), tokyo('2026-11-26T09:00'))).toBe(false);
    expect(isMissed(job('digest'), state({ covers, failedAgo: 60 }), tokyo('2026-11-26T09:00'))).toBe(false);
    expect(isMissed(job('digest'), state({ covers, failedAgo: 600 }), tokyo('2026-11-26T09:00'))).toBe(true);
  });
});
