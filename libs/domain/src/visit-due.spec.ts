import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { japaneseOpenDays } from './calendar.js';
import { type CivilDay, addDays, addMonths, civilDay } from './civil-day.js';
import { type CadenceFacts, cadenceAnchor, countsForCadence, dueInWords, explainDue, visitDueOn } from './visit-due.js';

const calendar = japaneseOpenDays();
const days = fc.integer({ min: 0, max: 9_000 }).map((n) => addDays(civilDay('2020-01-01'), n));
const cadences = fc.integer({ min: 1, max: 12 });
const ownClosed = fc.uniqueArray(days, { maxLength: 200 });
const day = (text: string | null): CivilDay | null => (text === null ? null : civilDay(text));
const heldOn = (text: string): CadenceFacts => ({
  startedOn: civilDay('2020-04-01'),
  lastHeldOn: civilDay(text),
  resumedOn: null,
});

describe('when a visit is due', () => {
  it.each([
    ['2025-03-14', '2025-04-14', 'none'],
    ['2025-03-12', '2025-04-14', 'saturday'],
    ['2025-01-31', '2025-02-28', 'none'],
    ['2025-06-21', '2025-07-22', 'holiday'],
    ['2026-11-30', '2027-01-04', 'yearEnd'],
    ['2026-03-31', '2026-04-30', 'none'],
    ['2027-01-29', '2027-03-01', 'sunday'],
    ['2024-01-31', '2024-02-29', 'none'],
    ['2026-10-14', '2026-11-16', 'saturday'],
  ])('a visit on %s makes the next due on %s (%s)', (held, due, movedBecause) => {
    expect(visitDueOn(civilDay(held), 1, calendar)).toBe(due);
    expect(explainDue(heldOn(held), 1, calendar)).toMatchObject({ anchor: held, because: 'visit', due, movedBecause });
  });

  it('moves on past the office’s own closed days', () => {
    const own = japaneseOpenDays([civilDay('2025-04-14'), civilDay('2025-04-15')]);
    expect(explainDue(heldOn('2025-03-14'), 1, own)).toMatchObject({
      raw: '2025-04-14',
      due: '2025-04-16',
      movedBecause: 'ownClosedDay',
    });
  });

  it.each([
    ['before the first visit', '2026-04-01', null, null, '2026-04-01', 'start'],
    ['after a visit', '2026-04-01', '2026-05-12', null, '2026-05-12', 'visit'],
    ['after a pause', '2026-04-01', '2026-05-12', '2026-09-01', '2026-09-01', 'resume'],
    ['after a pause before any visit', '2026-04-01', null, '2026-09-01', '2026-09-01', 'resume'],
    ['after a visit since the pause', '2026-04-01', '2026-09-20', '2026-09-01', '2026-09-20', 'visit'],
    ['after a visit on the day of resuming', '2026-04-01', '2026-09-01', '2026-09-01', '2026-09-01', 'visit'],
    ['when the resume day lies before the start', '2026-04-01', null, '2026-03-01', '2026-04-01', 'start'],
  ])('counts, %s, from the right day', (_when, startedOn, lastHeldOn, resumedOn, anchor, because) => {
    expect(
      cadenceAnchor({ startedOn: civilDay(startedOn), lastHeldOn: day(lastHeldOn), resumedOn: day(resumedOn) }),
    ).toEqual({ day: anchor, because });
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a cadence of %p months', (months) => {
    expect(() => visitDueOn(civilDay('2026-04-01'), months, calendar)).toThrow(RangeError);
  });

  it('tells how the day came about', () => {
    const moved = explainDue(heldOn('2026-10-14'), 1, calendar);
    expect(dueInWords(moved, 'ja')).toBe('前回10/14 ＋ 1か月 ＝ 11/14（土）→ 11/16（月）');
    expect(dueInWords(moved, 'en')).toBe('Last visit 14 Oct + 1 month = Sat 14 Nov → Mon 16 Nov');
    expect(dueInWords(explainDue(heldOn('2026-10-20'), 1, calendar), 'ja')).toBe('前回10/20 ＋ 1か月 ＝ 11/20（金）');
    const start = { startedOn: civilDay('2026-04-20'), lastHeldOn: null, resumedOn: null };
    expect(dueInWords(explainDue(start, 2, calendar), 'ja')).toBe('開始4/20 ＋ 2か月 ＝ 6/20（土）→ 6/22（月）');
    expect(dueInWords(explainDue({ ...start, resumedOn: civilDay('2026-10-20') }, 2, calendar), 'en')).toBe(
      'Resumed 20 Oct + 2 months = Sun 20 Dec → Mon 21 Dec',
    );
  });

  it.each([
    ['recorded', 'onSite', true, true],
    ['confirmed', 'ourOffice', true, true],
    ['planned', 'onSite', true, false],
    ['cancelled', 'onSite', true, false],
    ['recorded', 'online', true, true],
    ['recorded', 'online', false, false],
    ['recorded', 'onSite', false, true],
  ] as const)('a %s %s visit, online counting %p: counts %p', (status, mode, onlineCounts, counts) => {
    expect(countsForCadence({ status, mode }, onlineCounts)).toBe(counts);
  });
});

describe('every due day', () => {
  it('is open, not before anchor + cadence, and the first such day', () => {
    fc.assert(
      fc.property(days, cadences, ownClosed, (anchor, cadence, closed) => {
        const office = japaneseOpenDays(closed);
        const raw = addMonths(anchor, cadence);
        const due = visitDueOn(anchor, cadence, office);
        expect(due >= raw && office.isOpen(due)).toBe(true);
        for (let d = raw; d < due; d = addDays(d, 1)) expect(office.isOpen(d)).toBe(false);
      }),
    );
  });

  it('does not come earlier for a later anchor, nor for a longer cadence', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 90 }),
        cadences,
        fc.integer({ min: 0, max: 6 }),
        (anchor, later, cadence, longer) => {
          const due = visitDueOn(anchor, cadence, calendar);
          expect(visitDueOn(addDays(anchor, later), cadence, calendar) >= due).toBe(true);
          expect(visitDueOn(anchor, cadence + longer, calendar) >= due).toBe(true);
        },
      ),
    );
  });

  it('does not come earlier when the office closes more days', () => {
    fc.assert(
      fc.property(days, cadences, ownClosed, (anchor, cadence, closed) => {
        expect(visitDueOn(anchor, cadence, japaneseOpenDays(closed)) >= visitDueOn(anchor, cadence, calendar)).toBe(
          true,
        );
      }),
    );
  });

  it('counts from the visit that was really held, early or late', () => {
    fc.assert(
      fc.property(days, cadences, fc.integer({ min: -25, max: 60 }), (startedOn, cadence, shift) => {
        const first = explainDue({ startedOn, lastHeldOn: null, resumedOn: null }, cadence, calendar);
        const heldOn = addDays(first.due, shift);
        const next = explainDue({ startedOn, lastHeldOn: heldOn, resumedOn: null }, cadence, calendar);
        expect(next).toMatchObject({ anchor: heldOn, because: 'visit', raw: addMonths(heldOn, cadence) });
      }),
    );
  });

  it('explains itself truthfully', () => {
    fc.assert(
      fc.property(days, cadences, ownClosed, (lastHeldOn, cadence, closed) => {
        const office = japaneseOpenDays(closed);
        const told = explainDue({ startedOn: lastHeldOn, lastHeldOn, resumedOn: null }, cadence, office);
        expect(told.due).toBe(visitDueOn(told.anchor, told.cadenceMonths, office));
        expect(told.movedBecause === 'none').toBe(told.raw === told.due);
        if (told.movedBecause === 'ownClosedDay') expect(closed).toContain(told.raw);
        expect(dueInWords(told, 'ja').includes('→')).toBe(told.raw !== told.due);
      }),
    );
  });
});
