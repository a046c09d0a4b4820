import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { japaneseOpenDays } from './calendar.js';
import { addDays, type CivilDay } from './civil-day.js';
import { DISPATCH_SUBJECTS, dispatchWaits } from './dispatch-reminders.js';
import type { DispatchReminderSubject } from './reminder-subject.js';
import { reminderInWords } from './reminder-words.js';
import { remindersDue } from './reminders-due.js';
import { DISPATCH_STATES } from './vocabulary/dispatch.js';

const day = (text: string): CivilDay => text as CivilDay;
const calendar = japaneseOpenDays([]);
const people = { needHolder: ['holder'], requester: ['asker'], expert: ['expert'], manager: ['manager'] };
const subject = (kind: DispatchReminderSubject['kind'], over: Partial<DispatchReminderSubject> = {}) =>
  ({ kind, id: 'd', people, since: day('2026-06-01'), ...over }) as DispatchReminderSubject;
const heard = (about: DispatchReminderSubject, today: string, closed: string[] = []) =>
  remindersDue(about, day(today), japaneseOpenDays(closed.map(day))).map(({ recipient, as }) => [recipient, as]);

describe('what a dispatch waits for', () => {
  it('is an answer while it is asked, a report while it is held, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DISPATCH_STATES), (state) => {
        const waits = dispatchWaits({ state, askedOn: day('2026-06-01'), heldOn: day('2026-06-20') });
        expect(DISPATCH_SUBJECTS.filter((kind) => waits[kind] !== null)).toEqual(
          state === 'asked' ? ['dispatchUnanswered'] : state === 'held' ? ['dispatchReport'] : [],
        );
      }),
    );
  });

  it('is told on the fifth open day, to whom it concerns and not to the manager', () => {
    // Monday; the fifth open day after it is the next Monday.
    expect(heard(subject('dispatchUnanswered'), '2026-06-05')).toEqual([]);
    expect(heard(subject('dispatchUnanswered'), '2026-06-08')).toEqual([
      ['holder', 'needHolder'],
      ['asker', 'requester'],
    ]);
    expect(heard(subject('dispatchReport'), '2026-06-08')).toEqual([
      ['expert', 'expert'],
      ['holder', 'needHolder'],
    ]);
    expect(heard(subject('dispatchReport'), '2026-06-08', ['2026-06-03'])).toEqual([]);
    expect(heard(subject('dispatchReport'), '2026-06-09', ['2026-06-03'])).toHaveLength(2);
  });

  it('reaches a person of two parts once, the manager in place of a missing holder, and no expert without an account', () => {
    expect(
      heard(subject('dispatchUnanswered', { people: { ...people, requester: ['holder'] } }), '2026-06-08'),
    ).toEqual([['holder', 'needHolder']]);
    expect(
      heard(subject('dispatchReport', { people: { manager: ['manager'], expert: [], needHolder: [] } }), '2026-06-08'),
    ).toEqual([['manager', 'manager']]);
  });

  it('never comes before the day from which it waits, and never twice for one person', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DISPATCH_SUBJECTS), fc.nat(60), (kind, days) => {
        const due = remindersDue(subject(kind), addDays(day('2026-06-01'), days), calendar);
        expect(new Set(due.map(({ recipient }) => recipient)).size).toBe(due.length);
        for (const { fallsOn } of due) expect(fallsOn > '2026-06-01').toBe(true);
      }),
    );
  });

  it('is said in a sentence with the day and the distance', () => {
    const said = (kind: DispatchReminderSubject['kind']) => {
      const about = subject(kind);
      const [first] = remindersDue(about, day('2026-06-08'), calendar);
      return [reminderInWords(first!, about, 'ja'), reminderInWords(first!, about, 'en')];
    };
    expect(said('dispatchUnanswered')[0]).toBe(
      '6/1（月）に派遣を依頼しました。6/8（月）は依頼の日の5開庁日後ですが、専門職の回答がありません。',
    );
    expect(said('dispatchReport')[0]).toBe(
      '6/1（月）に派遣を実施しました。6/8（月）は実施の日の5開庁日後ですが、派遣報告がありません。',
    );
    expect(said('dispatchUnanswered')[1]).toContain('5 open days after');
  });
});
