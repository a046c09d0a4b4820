import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { japaneseOpenDays } from './calendar.js';
import { type CivilDay, addDays, civilDay, daysBetween } from './civil-day.js';
import { DEFAULT_LADDER, REMINDER_STEPS, ladderWith, stepOf } from './reminder-ladder.js';
import type {
  ActionItemSubject,
  HandoverSubject,
  ReminderSubject,
  VisitDueSubject,
  VisitSubject,
} from './reminder-subject.js';
import { type DueReminder, reminderKey, remindersDue } from './reminders-due.js';

const calendar = japaneseOpenDays();
const DUE = civilDay('2026-11-20'); // a Friday; Monday the 23rd is a holiday
const people = {
  lead: ['lead'],
  deputy: ['deputy'],
  manager: ['manager'],
  team: ['lead', 'peer'],
  owner: ['owner'],
  leaver: ['leaver'],
  successor: ['successor'],
};
const visitDue: VisitDueSubject = {
  kind: 'visitDue',
  id: 'e1',
  people,
  engagementStatus: 'active',
  dueOn: DUE,
  plannedOn: null,
};
const planned: VisitSubject = { kind: 'plannedVisit', id: 'v1', people, plannedOn: DUE, status: 'planned' };
const missing: VisitSubject = { ...planned, kind: 'recordMissing' };
const item: ActionItemSubject = { kind: 'actionItem', id: 'a1', people, dueOn: DUE, state: 'open' };
const packet: HandoverSubject = {
  kind: 'handover',
  id: 'h1',
  people,
  announcedOn: civilDay('2027-03-19'),
  effectiveOn: civilDay('2027-04-01'),
  state: 'drafting',
};

const told = (subject: ReminderSubject, today: string) => remindersDue(subject, civilDay(today), calendar);
/** Who has which step open on that day. */
const open = (subject: ReminderSubject, today: string) =>
  told(subject, today)
    .filter(({ state }) => state === 'open')
    .map(({ step, recipient }) => `${step} ${recipient}`);

describe('the ladder of a visit due on Friday 2026-11-20', () => {
  it.each([
    ['2026-11-12', []],
    ['2026-11-13', ['visitDueSoon lead']],
    ['2026-11-19', ['visitDueSoon lead']],
    ['2026-11-20', ['visitDueToday lead']],
    ['2026-11-25', ['visitDueToday lead']],
    ['2026-11-26', ['visitOverdue lead', 'visitOverdue deputy']], // the third open day after
    ['2026-11-27', ['visitOverdue lead', 'visitOverdue deputy', 'visitOverdueManager manager']],
    ['2026-12-03', ['visitOverdue lead', 'visitOverdue deputy', 'visitOverdueManager manager']],
    ['2026-12-04', ['visitOverdue lead', 'visitOverdue deputy', 'visitOverdueWeekly manager']],
  ])('on %s: %p', (today, steps) => {
    expect(open(visitDue, today)).toEqual(steps);
  });

  it('repeats weekly for the manager, each time anew', () => {
    const weekly = told(visitDue, '2026-12-20').filter(({ step }) => step === 'visitOverdueWeekly');
    expect(weekly.map(({ occurrence, fallsOn, state }) => [occurrence, fallsOn, state])).toEqual([
      [1, '2026-12-04', 'superseded'],
      [2, '2026-12-11', 'superseded'],
      [3, '2026-12-18', 'open'],
    ]);
    expect(weekly.every(({ mail }) => mail === 'digest')).toBe(true);
  });

  it('after an outage each person gets only the latest step, the others are kept as superseded', () => {
    const all = told(visitDue, '2026-11-27');
    expect(all.filter(({ recipient }) => recipient === 'lead').map(({ step, state }) => [step, state])).toEqual([
      ['visitDueSoon', 'superseded'],
      ['visitDueToday', 'superseded'],
      ['visitOverdue', 'open'],
    ]);
  });

  it.each([
    ['paused', { engagementStatus: 'paused', dueOn: null }],
    ['closed', { engagementStatus: 'closed' }],
    ['a visit planned', { plannedOn: civilDay('2026-11-30') }],
    ['held: the due day moved on', { dueOn: civilDay('2026-12-28') }],
  ] as const)('disappears when its cause is gone: %s', (_why, change) => {
    expect(told({ ...visitDue, ...change }, '2026-11-27')).toEqual([]);
  });

  it('is not answered by a visit planned so far off that nobody would come for weeks', () => {
    expect(open({ ...visitDue, plannedOn: civilDay('2026-12-04') }, '2026-11-20')).toEqual([]);
    expect(open({ ...visitDue, plannedOn: civilDay('2026-12-05') }, '2026-11-20')).toEqual(['visitDueToday lead']);
    // Long overdue, planned for tomorrow: answered.
    expect(open({ ...visitDue, plannedOn: civilDay('2027-02-02') }, '2027-02-01')).toEqual([]);
  });

  it('falls to the manager when nobody leads, and to nobody when only a deputy is missing', () => {
    expect(open({ ...visitDue, people: { ...people, lead: [] } }, '2026-11-13')).toEqual(['visitDueSoon manager']);
    expect(open({ ...visitDue, people: { ...people, deputy: [] } }, '2026-11-26')).toEqual(['visitOverdue lead']);
  });

  it('reaches somebody who is lead and manager at once with one step only', () => {
    const both = { ...visitDue, people: { lead: ['ito'], manager: ['ito'] } };
    expect(open(both, '2026-11-27')).toEqual(['visitOverdueManager ito']);
    // Lead and deputy in one person: the part named first is the one told.
    const alone = { ...visitDue, people: { lead: ['ito'], deputy: ['ito'] } };
    expect(told(alone, '2026-11-26').at(-1)).toMatchObject({ step: 'visitOverdue', recipient: 'ito', as: 'lead' });
  });
});

describe('the other ladders', () => {
  it.each([
    ['2026-11-18', []],
    ['2026-11-19', ['visitTomorrow lead', 'visitTomorrow peer']],
    ['2026-11-20', ['visitTomorrow lead', 'visitTomorrow peer']],
    ['2026-11-21', []],
  ])('a planned visit, on %s: %p', (today, steps) => {
    expect(open(planned, today)).toEqual(steps);
  });

  it.each([
    ['2026-11-20', []],
    ['2026-11-23', []],
    ['2026-11-24', ['recordMissing lead']],
    ['2026-11-29', ['recordMissing lead']],
    ['2026-11-30', ['recordMissing lead', 'recordMissingManager manager']], // the fifth open day after
  ])('a record missing, on %s: %p', (today, steps) => {
    expect(open(missing, today)).toEqual(steps);
  });

  it.each([
    ['2026-11-16', []],
    ['2026-11-17', ['actionDueSoon owner']],
    ['2026-11-20', ['actionDueSoon owner']],
    ['2026-11-21', ['actionOverdue owner']],
  ])('an action item, on %s: %p', (today, steps) => {
    expect(open(item, today)).toEqual(steps);
  });

  it.each([
    ['2027-03-18', []],
    ['2027-03-19', ['handoverAnnounced leaver']],
    ['2027-03-25', ['handoverSoon leaver']],
    ['2027-03-29', ['handoverNear leaver']],
    ['2027-03-31', ['handoverTomorrow leaver']],
    ['2027-04-05', ['handoverTomorrow leaver']],
    ['2027-04-06', ['handoverNotReceived leaver', 'handoverNotReceived successor', 'handoverNotReceived manager']],
  ])('a handover, on %s: %p', (today, steps) => {
    expect(open(packet, today)).toEqual(steps);
  });

  it('keeps a handover secret until it is announced, even when that is late', () => {
    const late = { ...packet, announcedOn: civilDay('2027-03-28') };
    expect(told(late, '2027-03-27')).toEqual([]);
    expect(told(late, '2027-03-29').map(({ step }) => step)).toEqual(['handoverAnnounced', 'handoverNear']);
  });

  it('waits only for the receipt once the packet is handed over', () => {
    const handedOver = { ...packet, state: 'handedOver' } as const;
    expect(told(handedOver, '2027-04-01')).toEqual([]);
    expect(open(handedOver, '2027-04-06')).toHaveLength(3);
    expect(told({ ...packet, state: 'received' }, '2027-04-06')).toEqual([]);
    // Checked is not yet handed over.
    expect(open({ ...packet, state: 'checked' }, '2027-03-25')).toEqual(['handoverSoon leaver']);
  });

  it.each<[string, ReminderSubject]>([
    ['the visit is cancelled', { ...planned, status: 'cancelled' }],
    ['the visit is recorded', { ...missing, status: 'recorded' }],
    ['the item is done', { ...item, state: 'done' }],
    ['the item is dropped', { ...item, state: 'dropped' }],
    ['the packet is done', { ...packet, state: 'done' }],
  ])('disappear when %s', (_why, subject) => {
    expect(told(subject, '2027-06-01')).toEqual([]);
  });
});

describe('the ladder as a table', () => {
  it('has every step once, and every escalation reaches a manager', () => {
    expect(DEFAULT_LADDER.map(({ step }) => step)).toEqual([...REMINDER_STEPS]);
    for (const { escalation, recipients } of DEFAULT_LADDER) expect(escalation).toBe(recipients.includes('manager'));
  });

  it('takes an office’s own numbers and leaves the others', () => {
    const ladder = ladderWith({ visitDueSoon: { offset: -14, enabled: true } });
    expect(remindersDue(visitDue, civilDay('2026-11-06'), calendar, ladder).map(({ step }) => step)).toEqual([
      'visitDueSoon',
    ]);
    expect(ladder.slice(1)).toEqual(DEFAULT_LADDER.slice(1));
    expect(() => ladderWith({ visitDueSoon: { offset: 0.5, enabled: true } })).toThrow(RangeError);
  });

  it('takes a programme’s numbers over the office’s, and those over the default', () => {
    const office = ladderWith({
      visitDueSoon: { offset: -14, enabled: true },
      actionOverdue: { offset: 2, enabled: true },
    });
    const programme = ladderWith({ visitDueSoon: { offset: -5, enabled: true } }, office);
    expect(programme.map(({ step, offset }) => [step, offset]).slice(0, 2)).toEqual([
      ['visitDueSoon', -5],
      ['visitDueToday', 0],
    ]);
    expect(stepOf(programme, 'actionOverdue').offset).toBe(2);
  });

  it('leaves out a step that is switched off, and a programme can switch it on again', () => {
    const office = ladderWith({ visitDueSoon: { offset: -7, enabled: false } });
    expect(remindersDue(visitDue, civilDay('2026-11-13'), calendar, office)).toEqual([]);
    const programme = ladderWith({ visitDueSoon: { offset: -7, enabled: true } }, office);
    expect(remindersDue(visitDue, civilDay('2026-11-13'), calendar, programme)).toHaveLength(1);
  });

  it('names a reminder by subject, step, due day and recipient', () => {
    const [first] = told(visitDue, '2026-11-13');
    expect(first?.key).toBe('visitDue/e1/visitDueSoon/1/2026-11-20/lead');
    expect(first && reminderKey(first)).toBe(first?.key);
  });
});

describe('whenever it runs', () => {
  const subjects = fc.constantFrom<ReminderSubject>(
    visitDue,
    planned,
    missing,
    item,
    packet,
    { ...packet, announcedOn: civilDay('2027-03-28') },
    { ...packet, state: 'handedOver' },
    { ...visitDue, people: { lead: ['ito'], manager: ['ito', 'kato'], deputy: [] } },
    { ...visitDue, people: { manager: ['kato'] } },
  );
  const anchorOf = (subject: ReminderSubject): CivilDay => (subject.kind === 'handover' ? subject.effectiveOn : DUE);
  const run = (subject: ReminderSubject, day: number): DueReminder[] =>
    remindersDue(subject, addDays(anchorOf(subject), day), calendar);
  const from = fc.integer({ min: -20, max: 10 });
  const length = fc.integer({ min: 0, max: 40 });
  const keys = (reminders: DueReminder[]) => reminders.map(({ key }) => key).sort();

  it('every day in turn brings the same reminders as once at the end', () => {
    fc.assert(
      fc.property(subjects, length, (subject, last) => {
        const seen = new Set<string>();
        for (let day = -20; day <= last; day++) for (const { key } of run(subject, day)) seen.add(key);
        expect([...seen].sort()).toEqual(keys(run(subject, last)));
      }),
    );
  });

  it('what was open one day is open or superseded later, unless its day is over; what was superseded stays so', () => {
    fc.assert(
      fc.property(subjects, from, length, (subject, day, wait) => {
        const later = new Map(run(subject, day + wait).map((reminder) => [reminder.key, reminder]));
        for (const earlier of run(subject, day)) {
          expect(later.get(earlier.key)).toMatchObject({ fallsOn: earlier.fallsOn, recipient: earlier.recipient });
          if (earlier.state === 'superseded') expect(later.get(earlier.key)?.state).toBe('superseded');
        }
      }),
    );
  });

  it('never doubles: no key twice, at most one open step for a person, and that one the latest', () => {
    fc.assert(
      fc.property(subjects, from, (subject, day) => {
        const reminders = run(subject, day);
        expect(new Set(keys(reminders)).size).toBe(reminders.length);
        const openOnes = reminders.filter(({ state }) => state === 'open');
        expect(new Set(openOnes.map(({ recipient }) => recipient)).size).toBe(openOnes.length);
        for (const one of openOnes) {
          const others = reminders.filter(({ recipient }) => recipient === one.recipient);
          expect(others.every(({ fallsOn }) => fallsOn <= one.fallsOn)).toBe(true);
        }
      }),
    );
  });

  it('answers the same to the same question and never ahead of time', () => {
    fc.assert(
      fc.property(subjects, from, (subject, day) => {
        expect(run(subject, day)).toEqual(run(subject, day));
        for (const { fallsOn } of run(subject, day))
          expect(daysBetween(fallsOn, addDays(anchorOf(subject), day))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
