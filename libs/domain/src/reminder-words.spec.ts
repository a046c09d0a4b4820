import { describe, expect, it } from '@jest/globals';
import { japaneseOpenDays } from './calendar.js';
import { addDays, civilDay } from './civil-day.js';
import { DEFAULT_LADDER, REMINDER_STEPS, type ReminderStep, ladderWith, stepOf } from './reminder-ladder.js';
import type { HandoverSubject, ReminderSubject, VisitDueSubject } from './reminder-subject.js';
import { reminderInWords } from './reminder-words.js';
import { remindersDue } from './reminders-due.js';
import { explainDue } from './visit-due.js';

const calendar = japaneseOpenDays();
const DUE = civilDay('2026-11-20');
const people = {
  lead: ['lead'],
  deputy: ['deputy'],
  manager: ['manager'],
  team: ['lead'],
  owner: ['owner'],
  leaver: ['leaver'],
  successor: ['successor'],
};
const heldOn = (lastHeldOn: string) =>
  explainDue({ startedOn: civilDay('2026-04-01'), lastHeldOn: civilDay(lastHeldOn), resumedOn: null }, 1, calendar);
const visitDue: VisitDueSubject = {
  kind: 'visitDue',
  id: 'e1',
  people,
  engagementStatus: 'active',
  dueOn: DUE,
  plannedOn: null,
  explanation: heldOn('2026-10-20'),
};
const visit: ReminderSubject = { kind: 'plannedVisit', id: 'v1', people, plannedOn: DUE, status: 'planned' };
const missing: ReminderSubject = { ...visit, kind: 'recordMissing' };
const item: ReminderSubject = { kind: 'actionItem', id: 'a1', people, dueOn: DUE, state: 'open' };
const packet: HandoverSubject = {
  kind: 'handover',
  id: 'h1',
  people,
  announcedOn: civilDay('2026-11-10'),
  effectiveOn: DUE,
  state: 'drafting',
};

/** What the step says on the day it comes. */
function said(
  step: ReminderStep,
  subject: ReminderSubject,
  on: string,
  lang: 'ja' | 'en',
  ladder = DEFAULT_LADDER,
): string {
  const reminder = remindersDue(subject, civilDay(on), calendar, ladder)
    .filter((candidate) => candidate.step === step)
    .at(-1);
  return reminder ? reminderInWords(reminder, subject, lang) : 'nothing';
}

describe('why a reminder exists is written on it', () => {
  it('last visit 10/14 + 1 month = 11/14, Saturday → 11/16', () => {
    const moved = { ...visitDue, dueOn: civilDay('2026-11-16'), explanation: heldOn('2026-10-14') };
    expect(said('visitDueSoon', moved, '2026-11-09', 'ja')).toBe(
      '前回10/14 ＋ 1か月 ＝ 11/14（土）→ 11/16（月）。11/9（月）は期限の7日前ですが、訪問の予定がありません。',
    );
    expect(said('visitDueSoon', moved, '2026-11-09', 'en')).toBe(
      'Last visit 14 Oct + 1 month = Sat 14 Nov → Mon 16 Nov. Mon 9 Nov is 7 days before it, and no visit is planned.',
    );
    expect(said('visitOverdue', moved, '2026-11-19', 'ja')).toBe(
      '前回10/14 ＋ 1か月 ＝ 11/14（土）→ 11/16（月）。11/19（木）は期限の3開庁日後ですが、訪問がありません。',
    );
  });

  it('names a holiday, the year’s end and a closed day of the office, which no weekday shows', () => {
    const holiday = { ...visitDue, dueOn: civilDay('2026-11-24'), explanation: heldOn('2026-10-23') };
    expect(said('visitDueToday', holiday, '2026-11-24', 'ja')).toBe(
      '前回10/23 ＋ 1か月 ＝ 11/23（月）祝日 → 11/24（火）。11/24（火）は期限の日ですが、訪問の予定がありません。',
    );
    expect(said('visitDueToday', holiday, '2026-11-24', 'en')).toBe(
      'Last visit 23 Oct + 1 month = Mon 23 Nov (national holiday) → Tue 24 Nov. Tue 24 Nov is the due day, and no visit is planned.',
    );
    const yearEnd = { ...visitDue, dueOn: civilDay('2027-01-04'), explanation: heldOn('2026-11-30') };
    expect(said('visitDueToday', yearEnd, '2027-01-04', 'ja')).toContain('12/30（水）年末年始 → 1/4（月）');
    const own = {
      ...visitDue,
      explanation: explainDue(
        { startedOn: civilDay('2026-10-19'), lastHeldOn: null, resumedOn: null },
        1,
        japaneseOpenDays([civilDay('2026-11-19')]),
      ),
    };
    expect(said('visitDueToday', own, '2026-11-20', 'ja')).toContain(
      '開始10/19 ＋ 1か月 ＝ 11/19（木）閉庁日 → 11/20（金）',
    );
  });

  it.each<[ReminderStep, string, ReminderSubject, string, string]>([
    [
      'visitDueToday',
      '2026-11-20',
      { ...visitDue, explanation: undefined },
      '訪問の期限は11/20（金）。11/20（金）は期限の日ですが、訪問の予定がありません。',
      'The visit is due on Fri 20 Nov. Fri 20 Nov is the due day, and no visit is planned.',
    ],
    [
      'visitDueToday',
      '2026-11-20',
      { ...visitDue, plannedOn: civilDay('2026-12-18') },
      '前回10/20 ＋ 1か月 ＝ 11/20（金）。11/20（金）は期限の日ですが、予定の12/18（金）は期限から離れています。',
      'Last visit 20 Oct + 1 month = Fri 20 Nov. Fri 20 Nov is the due day, and the visit planned for Fri 18 Dec is long after it.',
    ],
    [
      'visitOverdue',
      '2026-11-26',
      visitDue,
      '前回10/20 ＋ 1か月 ＝ 11/20（金）。11/26（木）は期限の3開庁日後ですが、訪問がありません。',
      'Last visit 20 Oct + 1 month = Fri 20 Nov. Thu 26 Nov is 3 open days after it, and there has been no visit.',
    ],
    [
      'visitOverdueManager',
      '2026-11-27',
      visitDue,
      '前回10/20 ＋ 1か月 ＝ 11/20（金）。11/27（金）は期限の7日後ですが、訪問がありません。',
      'Last visit 20 Oct + 1 month = Fri 20 Nov. Fri 27 Nov is 7 days after it, and there has been no visit.',
    ],
    [
      'visitOverdueWeekly',
      '2026-12-12',
      visitDue,
      '前回10/20 ＋ 1か月 ＝ 11/20（金）。12/11（金）は期限の21日後ですが、訪問がありません。',
      'Last visit 20 Oct + 1 month = Fri 20 Nov. Fri 11 Dec is 21 days after it, and there has been no visit.',
    ],
    [
      'visitTomorrow',
      '2026-11-19',
      visit,
      '11/20（金）に訪問の予定があります。11/19（木）は予定日の1日前です。',
      'A visit is planned for Fri 20 Nov. Thu 19 Nov is 1 day before it.',
    ],
    [
      'recordMissing',
      '2026-11-24',
      missing,
      '11/20（金）の訪問の記録がまだありません。11/24（火）は予定日の1開庁日後です。',
      'The visit of Fri 20 Nov has no record yet. Tue 24 Nov is 1 open day after it.',
    ],
    [
      'recordMissingManager',
      '2026-11-30',
      missing,
      '11/20（金）の訪問の記録がまだありません。11/30（月）は予定日の5開庁日後です。',
      'The visit of Fri 20 Nov has no record yet. Mon 30 Nov is 5 open days after it.',
    ],
    [
      'actionDueSoon',
      '2026-11-17',
      item,
      '宿題の期限は11/20（金）です。11/17（火）は期限の3日前です。',
      'The action item is due on Fri 20 Nov. Tue 17 Nov is 3 days before it.',
    ],
    [
      'actionOverdue',
      '2026-11-21',
      item,
      '宿題の期限11/20（金）を過ぎています。11/21（土）は期限の1日後です。',
      'The action item was due on Fri 20 Nov. Sat 21 Nov is 1 day after it.',
    ],
    [
      'handoverAnnounced',
      '2026-11-10',
      packet,
      '11/20（金）付の異動です。11/10（火）は内示の日です。引継書を作成してください。',
      'The transfer takes effect on Fri 20 Nov. Tue 10 Nov is the day of its announcement. Please write the handover packet.',
    ],
    [
      'handoverSoon',
      '2026-11-13',
      packet,
      '発令は11/20（金）です。11/13（金）は発令の7日前ですが、引継書の引渡しが済んでいません。',
      'The transfer takes effect on Fri 20 Nov. Fri 13 Nov is 7 days before it, and the packet has not been handed over.',
    ],
    [
      'handoverNear',
      '2026-11-17',
      packet,
      '発令は11/20（金）です。11/17（火）は発令の3日前ですが、引継書の引渡しが済んでいません。',
      'The transfer takes effect on Fri 20 Nov. Tue 17 Nov is 3 days before it, and the packet has not been handed over.',
    ],
    [
      'handoverTomorrow',
      '2026-11-19',
      packet,
      '発令は11/20（金）です。11/19（木）は発令の1日前ですが、引継書の引渡しが済んでいません。',
      'The transfer takes effect on Fri 20 Nov. Thu 19 Nov is 1 day before it, and the packet has not been handed over.',
    ],
    [
      'handoverNotReceived',
      '2026-11-25',
      packet,
      '発令は11/20（金）でした。11/25（水）は発令の5日後ですが、引継書が受領されていません。',
      'The transfer took effect on Fri 20 Nov. Wed 25 Nov is 5 days after it, and the packet has not been received.',
    ],
  ])('%s on %s', (step, on, subject, ja, en) => {
    expect(said(step, subject, on, 'ja')).toBe(ja);
    expect(said(step, subject, on, 'en')).toBe(en);
  });

  it('tells an office’s own number, not the default', () => {
    const ladder = ladderWith({ visitOverdue: { offset: 2, enabled: true } });
    expect(said('visitOverdue', visitDue, '2026-11-25', 'ja', ladder)).toContain('11/25（水）は期限の2開庁日後ですが');
  });

  it.each(REMINDER_STEPS)('%s names its days and nothing that ages', (step) => {
    const { offset, unit } = stepOf(DEFAULT_LADDER, step);
    const words = reminderInWords({ step, dueOn: DUE, fallsOn: addDays(DUE, offset), offset, unit }, visitDue, 'ja');
    expect(words).toContain('11/20（金）');
    expect(words).not.toMatch(/今日|本日|きょう|明日|あす/);
  });
});
