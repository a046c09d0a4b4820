import type { Label, Labels } from './lang.js';
import type { LadderStep } from './reminder-ladder.js';
import type { RecipientRole, ReminderSubjectKind } from './reminder-subject.js';

/** The parts in which people receive reminders, in words. */
export const RECIPIENT_ROLE_LABELS: Labels<RecipientRole> = {
  lead: { ja: '主担当', en: 'lead' },
  deputy: { ja: '副担当', en: 'deputy' },
  manager: { ja: '上司（課長・係長）', en: 'manager' },
  team: { ja: '支援チーム全員', en: 'the whole team' },
  owner: { ja: '宿題の担当者', en: 'the owner' },
  leaver: { ja: '前任者', en: 'predecessor' },
  successor: { ja: '後任者', en: 'successor' },
  needHolder: { ja: '派遣の担当者', en: 'who keeps the need' },
  requester: { ja: '起案者', en: 'who requested it' },
  expert: { ja: '専門職', en: 'the expert' },
};

const DAYS: Labels<ReminderSubjectKind> = {
  visitDue: { ja: '訪問の期限', en: 'the due day of the visit' },
  plannedVisit: { ja: '訪問の予定日', en: 'the planned visit' },
  recordMissing: { ja: '訪問の予定日', en: 'the planned visit' },
  unconfirmed: { ja: '記録の日', en: 'the day of the record' },
  actionItem: { ja: '宿題の期限', en: 'the due day of the action item' },
  handover: { ja: '発令日', en: 'the day of the transfer' },
  peerConsent: { ja: '派遣元の同意の終わり', en: 'the end of the home office’s consent' },
  dispatchUnanswered: { ja: '派遣を依頼した日', en: 'the day on which the expert was asked' },
  dispatchReport: { ja: '派遣を実施した日', en: 'the day of the dispatch' },
};

const CONDITIONS: Labels<LadderStep['condition']> = {
  noVisitInSight: { ja: '訪問の予定がなければ', en: 'if no visit is planned' },
  visitStillPlanned: { ja: '予定が取り消されていなければ', en: 'if the visit still stands' },
  notConfirmed: { ja: '確認されていなければ', en: 'if it is not confirmed' },
  actionOpen: { ja: '終わっていなければ', en: 'if it is not done' },
  notHandedOver: { ja: '引継書を渡していなければ', en: 'if the packet is not handed over' },
  notReceived: { ja: '引継書が受領されていなければ', en: 'if the packet is not received' },
  endsWithConsent: { ja: '次の同意がなければ', en: 'if there is no further consent' },
  notAnswered: { ja: '回答がなければ', en: 'if nobody has answered' },
  notReported: { ja: '報告がなければ', en: 'if there is no report' },
};

/** A step as a sentence in three parts, so that a form can stand in for the number: 訪問の期限の ｜7日前｜ に、訪問の予定がなければ、主担当へ. */
export interface LadderStepWords {
  readonly before: Label;
  readonly distance: Label;
  readonly after: Label;
}

/** A step of the ladder in words. */
export function ladderStepInWords(step: LadderStep): LadderStepWords {
  const count = Math.abs(step.offset);
  const day = step.from === 'announcement' ? { ja: '内示の日', en: 'the day of the announcement' } : DAYS[step.subject];
  const condition =
    step.subject === 'recordMissing'
      ? { ja: '記録がなければ', en: 'if there is no record' }
      : CONDITIONS[step.condition];
  const repeats =
    step.everyDays === null
      ? { ja: '', en: '' }
      : {
          ja: `（その後${step.everyDays}日ごと、朝のまとめメールで）`,
          en: ` (then every ${step.everyDays} days, in the morning digest)`,
        };
  const to = {
    ja: step.recipients.map((role) => RECIPIENT_ROLE_LABELS[role].ja).join('・'),
    en: step.recipients.map((role) => RECIPIENT_ROLE_LABELS[role].en).join(', '),
  };
  return {
    before: step.offset === 0 ? { ja: '', en: '' } : { ja: `${day.ja}の`, en: '' },
    distance:
      step.offset === 0
        ? { ja: step.from === 'announcement' ? day.ja : `${day.ja}の当日`, en: `On ${day.en}` }
        : distanceInWords(step, count),
    after: {
      ja: `に、${condition.ja}、${to.ja}へ${repeats.ja}`,
      en: `${step.offset === 0 ? '' : ` ${day.en}`}, ${condition.en}: to ${to.en}${repeats.en}`,
    },
  };
}

/** The whole sentence: 訪問の期限の7日前に、訪問の予定がなければ、主担当へ. */
export function ladderStepSentence(step: LadderStep): Label {
  const { before, distance, after } = ladderStepInWords(step);
  return { ja: before.ja + distance.ja + after.ja, en: before.en + distance.en + after.en };
}

function distanceInWords({ offset, unit }: LadderStep, count: number): Label {
  const word = unit === 'openDays' ? { ja: '開庁日', en: 'open day' } : { ja: '日', en: 'day' };
  return {
    ja: `${count}${word.ja}${offset < 0 ? '前' : '後'}`,
    en: `${count} ${word.en}${count === 1 ? '' : 's'} ${offset < 0 ? 'before' : 'after'}`,
  };
}
