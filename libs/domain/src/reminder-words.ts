import type { CivilDay } from './civil-day.js';
import type { Label, Lang } from './lang.js';
import type { ReminderSubject } from './reminder-subject.js';
import type { DueReminder } from './reminders-due.js';
import { dueInWords } from './visit-due.js';
import { monthDay } from './wareki.js';

type Told = Pick<DueReminder, 'step' | 'dueOn' | 'fallsOn' | 'offset' | 'unit'>;

/**
 * Why a reminder came, as a sentence: 前回10/14 ＋ 1か月 ＝ 11/14（土）→ 11/16（月）。11/19（木）は期限の3開庁日後ですが、訪問がありません。
 * It names the due day with its reckoning and the day of the step with its distance. Days are named, never "today" or
 * "tomorrow": the sentence may be read later than it was written. Source: domain rule 4.2.
 */
export function reminderInWords(reminder: Told, subject: ReminderSubject, lang: Lang): string {
  return reminderSentence(reminder, subject)[lang];
}

/** The same sentence in every language. It is one for all who are reminded of the step. */
export function reminderSentence(reminder: Told, subject: ReminderSubject): Label {
  const { step, dueOn } = reminder;
  const came = stepDay(reminder);
  switch (step) {
    case 'visitDueSoon':
    case 'visitDueToday':
      return withReckoning(reminder, subject, planWords(subject, came));
    case 'visitOverdue':
    case 'visitOverdueManager':
    case 'visitOverdueWeekly':
      return withReckoning(reminder, subject, {
        ja: `${came.ja('期限')}ですが、訪問がありません。`,
        en: `${came.en('it')}, and there has been no visit.`,
      });
    case 'visitTomorrow':
      return on(
        dueOn,
        (ja) => `${ja}に訪問の予定があります。${came.ja('予定日')}です。`,
        (en) => `A visit is planned for ${en}. ${came.en('it')}.`,
      );
    case 'recordMissing':
    case 'recordMissingManager':
      return on(
        dueOn,
        (ja) => `${ja}の訪問の記録がまだありません。${came.ja('予定日')}です。`,
        (en) => `The visit of ${en} has no record yet. ${came.en('it')}.`,
      );
    case 'unconfirmedManager':
      return on(
        dueOn,
        (ja) => `${ja}に書かれた訪問記録が確認されていません。${came.ja('記録の日')}です。`,
        (en) => `The record written on ${en} has not been confirmed. ${came.en('it')}.`,
      );
    case 'actionDueSoon':
      return on(
        dueOn,
        (ja) => `宿題の期限は${ja}です。${came.ja('期限')}です。`,
        (en) => `The action item is due on ${en}. ${came.en('it')}.`,
      );
    case 'actionOverdue':
      return on(
        dueOn,
        (ja) => `宿題の期限${ja}を過ぎています。${came.ja('期限')}です。`,
        (en) => `The action item was due on ${en}. ${came.en('it')}.`,
      );
    case 'handoverAnnounced':
      return on(
        dueOn,
        (ja) => `${ja}付の異動です。${came.ja('内示')}です。引継書を作成してください。`,
        (en) => `The transfer takes effect on ${en}. ${came.en('its announcement')}. Please write the handover packet.`,
      );
    case 'handoverSoon':
    case 'handoverNear':
    case 'handoverTomorrow':
      return on(
        dueOn,
        (ja) => `発令は${ja}です。${came.ja('発令')}ですが、引継書の引渡しが済んでいません。`,
        (en) => `The transfer takes effect on ${en}. ${came.en('it')}, and the packet has not been handed over.`,
      );
    case 'handoverNotReceived':
      return on(
        dueOn,
        (ja) => `発令は${ja}でした。${came.ja('発令')}ですが、引継書が受領されていません。`,
        (en) => `The transfer took effect on ${en}. ${came.en('it')}, and the packet has not been received.`,
      );
    case 'peerConsentEnds':
    case 'peerConsentEndsManager':
      return consentWords(reminder, subject);
    case 'dispatchUnanswered':
      return on(
        dueOn,
        (ja) => `${ja}に派遣を依頼しました。${came.ja('依頼の日')}ですが、専門職の回答がありません。`,
        (en) => `The expert was asked on ${en}. ${came.en('it')}, and there is no answer.`,
      );
    case 'dispatchReportDue':
      return on(
        dueOn,
        (ja) => `${ja}に派遣を実施しました。${came.ja('実施の日')}ですが、派遣報告がありません。`,
        (en) => `The dispatch was carried out on ${en}. ${came.en('it')}, and there is no report.`,
      );
  }
}

function consentWords(reminder: Told, subject: ReminderSubject): Label {
  const name = subject.kind === 'peerConsent' ? subject.name : '';
  const came = stepDay(reminder);
  return on(
    reminder.dueOn,
    (ja) =>
      `${name}さんの派遣元の同意は${ja}に終わり、支援チームでの担当も終わります。${came.ja('同意の終わり')}です。` +
      '続けるときは、次の同意を登録して、支援チームに加え直してください。',
    (en) =>
      `The home office of ${name} has consented until ${en}, and their part in the team ends with it. ` +
      `${came.en('it')}. To go on, note the next consent and add them again.`,
  );
}

/** The day of the step with its distance: 11/19（木）は期限の3開庁日後 / Thu 19 Nov is 3 open days after it. */
function stepDay({ fallsOn, offset, unit }: Told): { ja: (of: string) => string; en: (of: string) => string } {
  const count = Math.abs(offset);
  const distance =
    unit === 'openDays' ? { ja: `${count}開庁日`, en: `${count} open day` } : { ja: `${count}日`, en: `${count} day` };
  const word =
    offset === 0
      ? { ja: 'の日', en: 'the day of' }
      : {
          ja: `の${distance.ja}${offset < 0 ? '前' : '後'}`,
          en: `${distance.en}${count === 1 ? '' : 's'} ${offset < 0 ? 'before' : 'after'}`,
        };
  return {
    ja: (of) => `${monthDay(fallsOn, 'ja')}は${of}${word.ja}`,
    en: (of) => `${monthDay(fallsOn, 'en')} is ${offset === 0 && of === 'it' ? 'the due day' : `${word.en} ${of}`}`,
  };
}

function withReckoning({ dueOn }: Told, subject: ReminderSubject, rest: Label): Label {
  const explanation = subject.kind === 'visitDue' ? subject.explanation : undefined;
  return {
    ja: `${explanation ? dueInWords(explanation, 'ja') : `訪問の期限は${monthDay(dueOn)}`}。${rest.ja}`,
    en: `${explanation ? dueInWords(explanation, 'en') : `The visit is due on ${monthDay(dueOn, 'en')}`}. ${rest.en}`,
  };
}

function planWords(subject: ReminderSubject, came: ReturnType<typeof stepDay>): Label {
  if (subject.kind !== 'visitDue' || subject.plannedOn === null) {
    return {
      ja: `${came.ja('期限')}ですが、訪問の予定がありません。`,
      en: `${came.en('it')}, and no visit is planned.`,
    };
  }
  return on(
    subject.plannedOn,
    (ja) => `${came.ja('期限')}ですが、予定の${ja}は期限から離れています。`,
    (en) => `${came.en('it')}, and the visit planned for ${en} is long after it.`,
  );
}

function on(day: CivilDay, ja: (day: string) => string, en: (day: string) => string): Label {
  return { ja: ja(monthDay(day, 'ja')), en: en(monthDay(day, 'en')) };
}
