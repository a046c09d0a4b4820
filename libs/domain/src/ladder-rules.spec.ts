import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addOpenDays, japaneseOpenDays } from './calendar.js';
import { addDays, civilDay } from './civil-day.js';
import { LADDER_LIMITS, canBeSwitchedOff, ladderComplaints } from './ladder-rules.js';
import { isInWindow, windowsOf } from './ladder-windows.js';
import { ladderStepSentence } from './ladder-words.js';
import {
  DEFAULT_LADDER,
  type LadderNumbers,
  REMINDER_STEPS,
  type ReminderStep,
  ladderWith,
  stepOf,
} from './reminder-ladder.js';
import { remindersDue } from './reminders-due.js';

const calendar = japaneseOpenDays();
const at = (offset: number, enabled = true) => ({ offset, enabled });
const complaints = (numbers: LadderNumbers, below = DEFAULT_LADDER) =>
  ladderComplaints(numbers, below).map(({ step, label }) => `${step}: ${label.ja}`);
/** Own numbers, sensible or not. */
const anyNumbers = fc.dictionary(
  fc.constantFrom(...REMINDER_STEPS),
  fc.record({ offset: fc.integer({ min: -70, max: 100 }), enabled: fc.boolean() }),
) as fc.Arbitrary<LadderNumbers>;
/** Own numbers, each within its limits. */
const fittingNumbers = fc.record(
  Object.fromEntries(
    DEFAULT_LADDER.map((step) => [
      step.step,
      fc.record({
        offset: fc.integer(LADDER_LIMITS[step.step]),
        enabled: canBeSwitchedOff(step) ? fc.boolean() : fc.constant(true),
      }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<LadderNumbers>;

describe('the ladder of domain rule 4.2, line by line', () => {
  it.each<[ReminderStep, string]>([
    ['visitDueSoon', '訪問の期限の7日前に、訪問の予定がなければ、主担当へ'],
    ['visitTomorrow', '訪問の予定日の1日前に、予定が取り消されていなければ、支援チーム全員へ'],
    ['visitDueToday', '訪問の期限の当日に、訪問の予定がなければ、主担当へ'],
    ['visitOverdue', '訪問の期限の3開庁日後に、訪問の予定がなければ、主担当・副担当へ'],
    ['visitOverdueManager', '訪問の期限の7日後に、訪問の予定がなければ、上司（課長・係長）へ'],
    [
      'visitOverdueWeekly',
      '訪問の期限の14日後に、訪問の予定がなければ、上司（課長・係長）へ（その後7日ごと、朝のまとめメールで）',
    ],
    ['recordMissing', '訪問の予定日の1開庁日後に、記録がなければ、主担当へ'],
    ['recordMissingManager', '訪問の予定日の5開庁日後に、記録がなければ、上司（課長・係長）へ'],
    ['actionDueSoon', '宿題の期限の3日前に、終わっていなければ、宿題の担当者へ'],
    ['actionOverdue', '宿題の期限の1日後に、終わっていなければ、宿題の担当者へ'],
    ['handoverAnnounced', '内示の日に、引継書を渡していなければ、前任者へ'],
    ['handoverSoon', '発令日の7日前に、引継書を渡していなければ、前任者へ'],
    ['handoverNear', '発令日の3日前に、引継書を渡していなければ、前任者へ'],
    ['handoverTomorrow', '発令日の1日前に、引継書を渡していなければ、前任者へ'],
    ['handoverNotReceived', '発令日の5日後に、引継書が受領されていなければ、前任者・後任者・上司（課長・係長）へ'],
  ])('%s: %s', (step, sentence) => {
    expect(ladderStepSentence(stepOf(DEFAULT_LADDER, step)).ja).toBe(sentence);
  });

  it('reads in English too', () => {
    expect(ladderStepSentence(stepOf(DEFAULT_LADDER, 'visitOverdue')).en).toBe(
      '3 open days after the due day of the visit, if no visit is planned: to lead, deputy',
    );
    expect(ladderStepSentence(stepOf(DEFAULT_LADDER, 'handoverAnnounced')).en).toBe(
      'On the day of the announcement, if the packet is not handed over: to predecessor',
    );
  });
});

describe('own numbers', () => {
  it('have nothing against the default', () => {
    expect(complaints({})).toEqual([]);
    expect(
      complaints(Object.fromEntries(DEFAULT_LADDER.map(({ step, offset, enabled }) => [step, { offset, enabled }]))),
    ).toEqual([]);
  });

  it('are whole numbers within the step’s limits, on its side of the day', () => {
    expect(
      complaints({ visitDueSoon: at(1.5), visitOverdue: at(21), actionDueSoon: at(3), visitDueToday: at(1) }),
    ).toEqual([
      'visitDueSoon: 1〜30日前の整数にしてください。',
      'visitDueToday: この日は動かせません。',
      'visitOverdue: 1〜20開庁日後の整数にしてください。',
      'actionDueSoon: 1〜30日前の整数にしてください。',
    ]);
  });

  it('never turn the order of escalation round', () => {
    expect(complaints({ visitOverdueManager: at(4) })).toEqual([
      'visitOverdueManager: 「訪問の遅れ」より先になりません。同じか、あとの日にしてください。',
    ]);
    // Three open days take at most five days in a plain week
    expect(complaints({ visitOverdueManager: at(5) })).toEqual([]);
    expect(complaints({ visitOverdueManager: at(14) })).toEqual([
      'visitOverdueWeekly: 「訪問の遅れ（上司へ）」よりあとの日にしてください。',
    ]);
    expect(complaints({ recordMissing: at(6) })).toEqual([
      'recordMissingManager: 「訪問記録の未提出」より先になりません。同じか、あとの日にしてください。',
    ]);
    expect(complaints({ handoverSoon: at(-3) })).toHaveLength(1);
    // A programme's numbers are looked at over the tenant's.
    expect(complaints({ visitOverdueManager: at(8) }, ladderWith({ visitOverdue: at(10) }))).toHaveLength(1);
  });

  it('switch off what they like, but no escalation, and never everything before one', () => {
    expect(
      complaints({
        visitTomorrow: at(-1, false),
        actionDueSoon: at(-3, false),
        actionOverdue: at(1, false),
        visitDueSoon: at(-7, false),
      }),
    ).toEqual([]);
    expect(complaints({ visitOverdueManager: at(7, false) })).toEqual([
      'visitOverdueManager: 上司へのお知らせは止められません。日数だけ変えられます。',
    ]);
    expect(complaints({ recordMissing: at(1, false) })).toEqual([
      'recordMissing: 記録をお願いする唯一のお知らせのため、止められません。',
    ]);
    expect(
      complaints({ visitDueSoon: at(-7, false), visitDueToday: at(0, false), visitOverdue: at(3, false) }),
    ).toEqual(['visitOverdue: 上司へのお知らせの前に、担当者へのお知らせを1つ以上残してください。']);
  });

  it('that pass keep every escalation, behind the step before it, in any week without a holiday', () => {
    fc.assert(
      fc.property(fittingNumbers, fc.integer({ min: 0, max: 13 }), (numbers, shift) => {
        fc.pre(ladderComplaints(numbers).length === 0);
        const ladder = ladderWith(numbers);
        for (const step of DEFAULT_LADDER) if (step.escalation) expect(stepOf(ladder, step.step).enabled).toBe(true);
        const due = addDays(civilDay('2026-06-01'), shift); // no holiday until 20 July
        const day = (step: ReminderStep) => {
          const { offset, unit } = stepOf(ladder, step);
          return unit === 'days' ? addDays(due, offset) : addOpenDays(due, offset, calendar);
        };
        if (stepOf(ladder, 'visitOverdue').enabled)
          expect(day('visitOverdue') <= day('visitOverdueManager')).toBe(true);
        expect(day('visitOverdueManager') < day('visitOverdueWeekly')).toBe(true);
        expect(day('recordMissing') <= day('recordMissingManager')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('get at most one complaint a step, in both languages, whatever they are', () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        const found = ladderComplaints(numbers);
        expect(new Set(found.map(({ step }) => step)).size).toBe(found.length);
        for (const { label } of found) expect([label.ja, label.en].every(Boolean)).toBe(true);
      }),
    );
  });

  it('hold as they are given: what is named takes its number, what is not keeps what holds below', () => {
    fc.assert(
      fc.property(fittingNumbers, fittingNumbers, (office, programme) => {
        for (const step of ladderWith(programme, ladderWith(office))) {
          const { offset, enabled } = programme[step.step] ?? office[step.step] ?? stepOf(DEFAULT_LADDER, step.step);
          expect(step).toMatchObject({ offset, enabled });
        }
      }),
    );
  });
});

describe('the due days to look at', () => {
  it('are exactly those with a step that came between two days', () => {
    const closed = japaneseOpenDays([civilDay('2026-12-25'), civilDay('2027-01-04')]);
    fc.assert(
      fc.property(
        fittingNumbers,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: -100, max: 60 }),
        (numbers, start, length, away) => {
          const ladder = ladderWith(numbers);
          const after = addDays(civilDay('2026-12-01'), start);
          const today = addDays(after, length);
          const dueOn = addDays(today, away);
          const subject = {
            kind: 'visitDue',
            id: 'e',
            people: { lead: ['l'], deputy: ['d'], manager: ['m'] },
            engagementStatus: 'active',
            dueOn,
            plannedOn: null,
          } as const;
          const came = remindersDue(subject, today, closed, ladder).some(({ fallsOn }) => fallsOn > after);
          const looked = windowsOf(ladder, after, today, closed).some(
            (window) => window.subject === 'visitDue' && isInWindow(window, dueOn),
          );
          expect(looked).toBe(came);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are none when no day has passed', () => {
    expect(windowsOf(DEFAULT_LADDER, civilDay('2026-11-20'), civilDay('2026-11-20'), calendar)).toEqual([]);
  });
});
