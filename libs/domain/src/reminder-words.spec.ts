import { describe, expect, it } from '@jest/globals';
import { japaneseOpenDays } from './calendar.js';
import { addDays, civilDay } from './civil-day.js';
import { REMINDER_STEPS, type ReminderStep } from './reminder-ladder.js';
import type { ReminderSubject, VisitDueSubject } from './reminder-subject.js';
import { reminderInWords } from './reminder-words.js';
import { explainDue } from './visit-due.js';

const DUE = civilDay('2026-11-20');
const explanation = explainDue({ startedOn: civilDay('2026-04-01'), lastHeldOn: civilDay('2026-10-20'), resumedOn: null }, 1, japaneseOpenDays());
const visitDue: VisitDueSubject = { kind: 'visitDue', id: 'e1', people: {}, engagementStatus: 'active', dueOn: DUE, plannedOn: null, explanation };
const item: ReminderSubject = { kind: 'actionItem', id: 'a1', people: {}, dueOn: DUE, state: 'open' };

describe('the reason of a reminder', () => {
  it.each<[ReminderStep, number, ReminderSubject, string, string]>([
    ['visitDueSoon', -7, visitDue, '前回10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。', 'Last visit 20 Oct + 1 month = Fri 20 Nov. No visit is planned.'],
    ['visitDueToday', 0, { ...visitDue, explanation: undefined }, '訪問の期限は11/20（金）。訪問の予定がありません。', 'The visit is due on Fri 20 Nov. No visit is planned.'],
    ['visitDueToday', 0, { ...visitDue, plannedOn: civilDay('2026-12-18') }, '前回10/20 ＋ 1か月 ＝ 11/20（金）。予定の12/18（金）は期限から離れています。', 'Last visit 20 Oct + 1 month = Fri 20 Nov. The visit planned for Fri 18 Dec is long after it.'],
    ['visitOverdueWeekly', 14, visitDue, '前回10/20 ＋ 1か月 ＝ 11/20（金）。期限から14日たっても訪問がありません。', 'Last visit 20 Oct + 1 month = Fri 20 Nov. 14 days after the due day there has been no visit.'],
    ['visitTomorrow', -1, item, '11/20（金）に訪問の予定があります。', 'A visit is planned for Fri 20 Nov.'],
    ['recordMissing', 4, item, '11/20（金）の訪問の記録がまだありません。', 'The visit of Fri 20 Nov has no record yet.'],
    ['actionOverdue', 1, item, '宿題の期限11/20（金）を過ぎています。', 'The action item was due on Fri 20 Nov.'],
    ['handoverTomorrow', -1, item, '11/20（金）の発令の1日前です。引継書の引渡しが済んでいません。', 'The transfer takes effect on Fri 20 Nov, in 1 day. The packet has not been handed over.'],
    ['handoverNotReceived', 5, item, '11/20（金）の発令から5日たっても引継書が受領されていません。', '5 days after the transfer of Fri 20 Nov the packet has not been received.'],
  ])('%s, %i days from the day', (step, away, subject, ja, en) => {
    const reminder = { step, dueOn: DUE, fallsOn: addDays(DUE, away) };
    expect(reminderInWords(reminder, subject, 'ja')).toBe(ja);
    expect(reminderInWords(reminder, subject, 'en')).toBe(en);
  });

  it.each(REMINDER_STEPS)('%s names its day and nothing that ages', (step) => {
    const said = reminderInWords({ step, dueOn: DUE, fallsOn: DUE }, visitDue, 'ja');
    expect(said).toContain('11/20（金）');
    expect(said).not.toMatch(/今日|本日|きょう|明日|あす/);
  });
});
