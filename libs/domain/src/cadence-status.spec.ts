import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CadenceStatusFacts, PLAN_NOW_DAYS, cadenceLookOf, cadenceStatusOf } from './cadence-status.js';
import { type CivilDay, addDays, civilDay, daysBetween } from './civil-day.js';
import { CADENCE_STATUSES, type CadenceStatus, ENGAGEMENT_STATUSES } from './vocabulary.js';

const DUE = civilDay('2026-11-20');
const day = (text: string | null): CivilDay | null => (text === null ? null : civilDay(text));
const near = fc.integer({ min: -60, max: 60 }).map((n) => addDays(DUE, n));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const facts: fc.Arbitrary<CadenceStatusFacts> = fc.record({
  engagementStatus: fc.constantFrom(...ENGAGEMENT_STATUSES),
  dueOn: maybe(near),
  plannedOn: maybe(near),
  missingRecordOn: maybe(near),
});
const active = (plannedOn: CivilDay | null = null, missingRecordOn: CivilDay | null = null): CadenceStatusFacts => ({
  engagementStatus: 'active',
  dueOn: DUE,
  plannedOn,
  missingRecordOn,
});

describe('how an engagement stands against a visit due on 2026-11-20', () => {
  it.each<[string, string | null, string | null, CadenceStatus]>([
    ['2026-11-12', null, null, 'onTrack'], // 8 days off
    ['2026-11-13', null, null, 'planNow'], // 7 days off
    ['2026-11-20', null, null, 'planNow'], // the due day itself
    ['2026-11-21', null, null, 'overdue'],
    ['2026-11-13', '2026-11-20', null, 'onTrack'], // planned on the due day
    ['2026-11-13', '2026-11-16', null, 'onTrack'],
    ['2026-11-20', '2026-11-20', null, 'onTrack'], // planned for today
    ['2026-11-13', '2026-11-21', null, 'planNow'], // planned too late
    ['2026-11-12', '2026-11-21', null, 'onTrack'], // planned too late, but there is time
    ['2026-11-21', '2026-11-24', null, 'overdue'], // planned, but past due and none held
    ['2026-11-12', null, '2026-11-10', 'recordMissing'],
    ['2026-11-16', null, '2026-11-10', 'recordMissing'],
    ['2026-11-16', '2026-11-19', '2026-11-10', 'recordMissing'],
    ['2026-11-24', null, '2026-11-20', 'overdue'], // the missing record is shown beside it
  ])('on %s, planned %p, record missing of %p: %s', (today, plannedOn, missing, status) => {
    const look = cadenceLookOf(active(day(plannedOn), day(missing)), civilDay(today));
    expect(look.status).toBe(status);
    expect(look.recordMissing).toBe(missing !== null);
    expect(look.daysOverdue).toBe(status === 'overdue' ? daysBetween(DUE, civilDay(today)) : 0);
  });

  it.each(['paused', 'closed'] as const)('%s stands above everything', (engagementStatus) => {
    const look = cadenceLookOf({ ...active(null, civilDay('2026-11-10')), engagementStatus }, civilDay('2026-12-24'));
    expect(look).toEqual({ status: engagementStatus, recordMissing: false, daysOverdue: 0 });
  });

  it('without a due day nobody visits regularly: only a record that is missing is asked for', () => {
    expect(cadenceStatusOf({ ...active(), dueOn: null }, DUE)).toBe('onTrack');
    expect(cadenceStatusOf({ ...active(DUE), dueOn: null }, DUE)).toBe('onTrack');
    expect(cadenceStatusOf({ ...active(null, civilDay('2026-11-10')), dueOn: null }, DUE)).toBe('recordMissing');
  });
});

describe('the status', () => {
  it('is always exactly one word, the same as in the look', () => {
    fc.assert(
      fc.property(facts, near, (given, today) => {
        const status = cadenceStatusOf(given, today);
        expect(CADENCE_STATUSES).toContain(status);
        expect(cadenceLookOf(given, today).status).toBe(status);
      }),
    );
  });

  it('never gets lighter by waiting', () => {
    const weight: readonly CadenceStatus[] = ['onTrack', 'planNow', 'recordMissing', 'overdue'];
    fc.assert(
      fc.property(
        near,
        fc.integer({ min: 0, max: 60 }),
        maybe(near),
        maybe(near),
        (today, wait, plannedOn, missing) => {
          const given = active(plannedOn, missing);
          const [now, then] = [cadenceLookOf(given, today), cadenceLookOf(given, addDays(today, wait))];
          expect(weight.indexOf(then.status)).toBeGreaterThanOrEqual(weight.indexOf(now.status));
          expect(then.daysOverdue).toBeGreaterThanOrEqual(now.daysOverdue);
        },
      ),
    );
  });

  it('is overdue exactly when an active due day has passed, whatever is planned or missing', () => {
    fc.assert(
      fc.property(near, maybe(near), maybe(near), (today, plannedOn, missing) => {
        expect(cadenceStatusOf(active(plannedOn, missing), today) === 'overdue').toBe(today > DUE);
      }),
    );
  });

  it('asks for a plan exactly within the last days when nothing is planned in time', () => {
    fc.assert(
      fc.property(near, maybe(near), (today, plannedOn) => {
        const left = daysBetween(today, DUE);
        const expected = left >= 0 && left <= PLAN_NOW_DAYS && (plannedOn === null || plannedOn > DUE);
        expect(cadenceStatusOf(active(plannedOn), today) === 'planNow').toBe(expected);
      }),
    );
  });
});
