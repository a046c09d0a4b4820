import { PLAN_NOW_DAYS } from './cadence-status.js';
import type { Labels } from './lang.js';
import { CONSENT_ENDS_SOON_DAYS } from './peer-supporters.js';
import type { RecipientRole, ReminderSubjectKind } from './reminder-subject.js';

/** The steps of the ladder. Named for what they mean, since every office may change the numbers. */
export const REMINDER_STEPS = [
  'visitDueSoon',
  'visitDueToday',
  'visitOverdue',
  'visitOverdueManager',
  'visitOverdueWeekly',
  'visitTomorrow',
  'recordMissing',
  'recordMissingManager',
  'unconfirmedManager',
  'actionDueSoon',
  'actionOverdue',
  'handoverAnnounced',
  'handoverSoon',
  'handoverNear',
  'handoverTomorrow',
  'handoverNotReceived',
  'peerConsentEnds',
  'peerConsentEndsManager',
  'dispatchUnanswered',
  'dispatchReportDue',
] as const;
/** A step of the ladder. */
export type ReminderStep = (typeof REMINDER_STEPS)[number];

/** What must be true for a step to stand; when it no longer is, the reminder disappears by itself. */
export type ReminderCondition =
  | 'noVisitInSight'
  | 'visitStillPlanned'
  | 'notConfirmed'
  | 'actionOpen'
  | 'notHandedOver'
  | 'notReceived'
  | 'endsWithConsent'
  | 'notAnswered'
  | 'notReported';

/** How a step goes out by mail: as the person chose, always at once, or only inside a digest. */
export type ReminderMail = 'asChosen' | 'always' | 'digest';

/** One step of the ladder. */
export interface LadderStep {
  readonly step: ReminderStep;
  readonly subject: ReminderSubjectKind;
  /** The day the offset counts from: the subject's due day, or the day a transfer is announced. */
  readonly from: 'due' | 'announcement';
  /** Negative before, positive after, in `unit`. */
  readonly offset: number;
  readonly unit: 'days' | 'openDays';
  /** Days between repetitions; null when it comes once. */
  readonly everyDays: number | null;
  readonly recipients: readonly RecipientRole[];
  readonly condition: ReminderCondition;
  /** Worth nothing any more once the due day has passed. */
  readonly endsWithDueDay: boolean;
  readonly escalation: boolean;
  readonly mail: ReminderMail;
  /** False where an office has switched the step off. */
  readonly enabled: boolean;
}

/** What an office says of one step: its number, and whether it comes at all. */
export type LadderNumber = Pick<LadderStep, 'offset' | 'enabled'>;
/** The numbers of a tenant or of one programme; a step that is not named keeps what holds below it. */
export type LadderNumbers = Readonly<Partial<Record<ReminderStep, LadderNumber>>>;

const once = {
  from: 'due',
  unit: 'days',
  everyDays: null,
  endsWithDueDay: false,
  escalation: false,
  mail: 'asChosen',
  enabled: true,
} as const;
const escalated = { escalation: true, mail: 'always' } as const;
const visitDue = { ...once, subject: 'visitDue', condition: 'noVisitInSight' } as const;
const recordMissing = { ...once, subject: 'recordMissing', condition: 'visitStillPlanned', unit: 'openDays' } as const;
const actionItem = { ...once, subject: 'actionItem', condition: 'actionOpen', recipients: ['owner'] } as const;
const handover = { ...once, subject: 'handover', condition: 'notHandedOver', recipients: ['leaver'] } as const;
const peerConsent = {
  ...once,
  subject: 'peerConsent',
  condition: 'endsWithConsent',
  offset: -CONSENT_ENDS_SOON_DAYS,
  endsWithDueDay: true,
} as const;

/** The ladder every office starts with, in the order of the steps. Source: domain rule 4.2. */
export const DEFAULT_LADDER: readonly LadderStep[] = [
  { ...visitDue, step: 'visitDueSoon', offset: -PLAN_NOW_DAYS, recipients: ['lead'] },
  { ...visitDue, step: 'visitDueToday', offset: 0, recipients: ['lead'] },
  { ...visitDue, step: 'visitOverdue', offset: 3, unit: 'openDays', recipients: ['lead', 'deputy'] },
  { ...visitDue, step: 'visitOverdueManager', offset: 7, recipients: ['manager'], ...escalated },
  {
    ...visitDue,
    step: 'visitOverdueWeekly',
    offset: 14,
    everyDays: 7,
    recipients: ['manager'],
    escalation: true,
    mail: 'digest',
  },
  {
    ...once,
    step: 'visitTomorrow',
    subject: 'plannedVisit',
    offset: -1,
    recipients: ['team'],
    condition: 'visitStillPlanned',
    endsWithDueDay: true,
  },
  { ...recordMissing, step: 'recordMissing', offset: 1, recipients: ['lead'] },
  { ...recordMissing, step: 'recordMissingManager', offset: 5, recipients: ['manager'], ...escalated },
  // A record that nobody confirms is read by nobody: the manager hears of it as of one that is missing.
  {
    ...once,
    step: 'unconfirmedManager',
    subject: 'unconfirmed',
    condition: 'notConfirmed',
    unit: 'openDays',
    offset: 5,
    recipients: ['manager'],
    ...escalated,
  },
  { ...actionItem, step: 'actionDueSoon', offset: -3 },
  { ...actionItem, step: 'actionOverdue', offset: 1 },
  { ...handover, step: 'handoverAnnounced', from: 'announcement', offset: 0 },
  { ...handover, step: 'handoverSoon', offset: -7 },
  { ...handover, step: 'handoverNear', offset: -3 },
  { ...handover, step: 'handoverTomorrow', offset: -1 },
  {
    ...handover,
    step: 'handoverNotReceived',
    offset: 5,
    condition: 'notReceived',
    recipients: ['leaver', 'successor', 'manager'],
    ...escalated,
  },
  // The home office has to be asked again in time, or the peer supporter is gone from the team; the lead knows whether
  // they are still needed, and a manager asks. Support-work, 10.4.
  { ...peerConsent, step: 'peerConsentEnds', recipients: ['lead'] },
  { ...peerConsent, step: 'peerConsentEndsManager', recipients: ['manager'], ...escalated },
  // Dispatches of experts. Source: support-work, section 10, rule 4.
  {
    ...once,
    step: 'dispatchUnanswered',
    subject: 'dispatchUnanswered',
    condition: 'notAnswered',
    unit: 'openDays',
    offset: 5,
    recipients: ['needHolder', 'requester'],
  },
  {
    ...once,
    step: 'dispatchReportDue',
    subject: 'dispatchReport',
    condition: 'notReported',
    unit: 'openDays',
    offset: 5,
    recipients: ['expert', 'needHolder'],
  },
];

/**
 * A ladder with own numbers; steps not named keep theirs. A programme's numbers go over the tenant's, those over the
 * default: `ladderWith(programme, ladderWith(tenant))`. Source: domain rule 4.2.
 * @throws RangeError when an offset is not a whole number; see `ladderComplaints` for what makes sense.
 */
export function ladderWith(numbers: LadderNumbers, ladder: readonly LadderStep[] = DEFAULT_LADDER): LadderStep[] {
  return ladder.map((step) => {
    const { offset, enabled } = numbers[step.step] ?? step;
    if (!Number.isInteger(offset)) throw new RangeError(`Not a whole number of days for ${step.step}: ${offset}`);
    return { ...step, offset, enabled };
  });
}

/** One step of a ladder. */
export function stepOf(ladder: readonly LadderStep[], step: ReminderStep): LadderStep {
  return ladder.find((candidate) => candidate.step === step) ?? DEFAULT_LADDER[REMINDER_STEPS.indexOf(step)]!;
}

/** The steps of the ladder in words. */
export const REMINDER_STEP_LABELS: Labels<ReminderStep> = {
  visitDueSoon: { ja: '訪問の期限が近い', en: 'Visit due soon' },
  visitDueToday: { ja: '訪問の期限日', en: 'Visit due' },
  visitOverdue: { ja: '訪問の遅れ', en: 'Visit overdue' },
  visitOverdueManager: { ja: '訪問の遅れ（上司へ）', en: 'Visit overdue (manager)' },
  visitOverdueWeekly: { ja: '訪問の遅れ（毎週）', en: 'Visit overdue (weekly)' },
  visitTomorrow: { ja: '訪問の予定が近い', en: 'Visit coming up' },
  recordMissing: { ja: '訪問記録の未提出', en: 'Visit record missing' },
  recordMissingManager: { ja: '訪問記録の未提出（上司へ）', en: 'Visit record missing (manager)' },
  unconfirmedManager: { ja: '訪問記録の確認待ち（上司へ）', en: 'Visit record not confirmed (manager)' },
  actionDueSoon: { ja: '宿題の期限が近い', en: 'Action item due soon' },
  actionOverdue: { ja: '宿題の期限切れ', en: 'Action item overdue' },
  handoverAnnounced: { ja: '引継ぎの開始', en: 'Handover begins' },
  handoverSoon: { ja: '引継ぎの期限が近い', en: 'Handover due soon' },
  handoverNear: { ja: '引継ぎの期限が間近', en: 'Handover due in days' },
  handoverTomorrow: { ja: '発令の直前', en: 'Transfer about to take effect' },
  handoverNotReceived: { ja: '引継書の未受領', en: 'Handover not received' },
  peerConsentEnds: { ja: '派遣元の同意の終わりが近い', en: 'Consent of a home office ends' },
  peerConsentEndsManager: {
    ja: '派遣元の同意の終わりが近い（上司へ）',
    en: 'Consent of a home office ends (manager)',
  },
  dispatchUnanswered: { ja: '派遣依頼への回答待ち', en: 'Dispatch not answered' },
  dispatchReportDue: { ja: '派遣報告の未提出', en: 'Dispatch report missing' },
};
