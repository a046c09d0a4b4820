import { type CivilDay, daysBetween } from './civil-day.js';
import type { Label, Lang } from './lang.js';
import type { ReminderSubject } from './reminder-subject.js';
import type { DueReminder } from './reminders-due.js';
import { dueInWords } from './visit-due.js';
import { monthDay } from './wareki.js';

type Told = Pick<DueReminder, 'step' | 'dueOn' | 'fallsOn'>;

/**
 * Why a reminder came, as a sentence: 前回10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。
 * Days are named, never "today" or "tomorrow": the sentence may be read later than it was written.
 */
export function reminderInWords(reminder: Told, subject: ReminderSubject, lang: Lang): string {
  return sentence(reminder, subject)[lang];
}

function sentence(reminder: Told, subject: ReminderSubject): Label {
  const { step, dueOn } = reminder;
  const after = daysBetween(dueOn, reminder.fallsOn);
  switch (step) {
    case 'visitDueSoon':
    case 'visitDueToday':
      return withReckoning(reminder, subject, planWords(subject));
    case 'visitOverdue':
    case 'visitOverdueManager':
    case 'visitOverdueWeekly':
      return withReckoning(reminder, subject, {
        ja: `期限から${after}日たっても訪問がありません。`,
        en: `${days(after)} after the due day there has been no visit.`,
      });
    case 'visitTomorrow':
      return on(dueOn, (ja) => `${ja}に訪問の予定があります。`, (en) => `A visit is planned for ${en}.`);
    case 'recordMissing':
    case 'recordMissingManager':
      return on(dueOn, (ja) => `${ja}の訪問の記録がまだありません。`, (en) => `The visit of ${en} has no record yet.`);
    case 'actionDueSoon':
      return on(dueOn, (ja) => `宿題の期限は${ja}です。`, (en) => `The action item is due on ${en}.`);
    case 'actionOverdue':
      return on(dueOn, (ja) => `宿題の期限${ja}を過ぎています。`, (en) => `The action item was due on ${en}.`);
    case 'handoverAnnounced':
      return on(dueOn, (ja) => `${ja}付の異動です。引継書を作成してください。`, (en) => `The transfer takes effect on ${en}. Please write the handover packet.`);
    case 'handoverSoon':
    case 'handoverNear':
    case 'handoverTomorrow':
      return on(dueOn, (ja) => `${ja}の発令の${-after}日前です。引継書の引渡しが済んでいません。`, (en) => `The transfer takes effect on ${en}, in ${days(-after)}. The packet has not been handed over.`);
    case 'handoverNotReceived':
      return on(dueOn, (ja) => `${ja}の発令から${after}日たっても引継書が受領されていません。`, (en) => `${days(after)} after the transfer of ${en} the packet has not been received.`);
  }
}

function withReckoning({ dueOn }: Told, subject: ReminderSubject, rest: Label): Label {
  const explanation = subject.kind === 'visitDue' ? subject.explanation : undefined;
  return {
    ja: `${explanation ? dueInWords(explanation, 'ja') : `訪問の期限は${monthDay(dueOn)}`}。${rest.ja}`,
    en: `${explanation ? dueInWords(explanation, 'en') : `The visit is due on ${monthDay(dueOn, 'en')}`}. ${rest.en}`,
  };
}

function planWords(subject: ReminderSubject): Label {
  if (subject.kind !== 'visitDue' || subject.plannedOn === null) {
    return { ja: '訪問の予定がありません。', en: 'No visit is planned.' };
  }
  return on(subject.plannedOn, (ja) => `予定の${ja}は期限から離れています。`, (en) => `The visit planned for ${en} is long after it.`);
}

function on(day: CivilDay, ja: (day: string) => string, en: (day: string) => string): Label {
  return { ja: ja(monthDay(day, 'ja')), en: en(monthDay(day, 'en')) };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
