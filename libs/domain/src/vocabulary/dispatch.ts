import type { Labels } from '../lang.js';

/**
 * The professions (職種) an office begins its list with. The office edits the list; a person's own profession stands
 * with the person. Source: support-work, section 4.
 */
export const PROFESSIONS_TO_BEGIN_WITH: readonly string[] = [
  '理学療法士',
  '作業療法士',
  '言語聴覚士',
  '歯科衛生士',
  '保健師',
  '管理栄養士',
  '地域づくりの専門家',
  '学識経験者',
];

/** Ways in which an expert comes (派遣の方法). */
export const DISPATCH_MODES = ['onSite', 'online'] as const;
/** A way in which an expert comes. */
export type DispatchMode = (typeof DISPATCH_MODES)[number];
/** The ways in words. */
export const DISPATCH_MODE_LABELS: Labels<DispatchMode> = {
  onSite: { ja: '現地', en: 'On site' },
  online: { ja: 'オンライン', en: 'Online' },
};

/** What of an engagement a need can come from. */
export const NEED_SOURCES = ['challenge', 'initiative', 'actionItem'] as const;
/** A kind of thing that a need comes from. */
export type NeedSource = (typeof NEED_SOURCES)[number];

/** Where a dispatch (派遣) stands, in the order of its life; declined and cancelled are its other ends. */
export const DISPATCH_STATES = [
  'requested',
  'approved',
  'asked',
  'accepted',
  'held',
  'reported',
  'done',
  'declined',
  'cancelled',
] as const;
/** Where a dispatch stands. */
export type DispatchState = (typeof DISPATCH_STATES)[number];
/** The states in words. */
export const DISPATCH_STATE_LABELS: Labels<DispatchState> = {
  requested: { ja: '決裁待ち', en: 'Waiting for approval' },
  approved: { ja: '決裁済み', en: 'Approved' },
  asked: { ja: '依頼中', en: 'Asked' },
  accepted: { ja: '承諾', en: 'Accepted' },
  held: { ja: '実施済み・報告待ち', en: 'Carried out, report due' },
  reported: { ja: '報告あり・受理待ち', en: 'Reported' },
  done: { ja: '完了', en: 'Done' },
  declined: { ja: '辞退', en: 'Declined' },
  cancelled: { ja: '中止', en: 'Cancelled' },
};

/** What happened to a dispatch, each a row of its own with who and when. */
export const DISPATCH_STEPS = [
  'requested',
  'approved',
  'asked',
  'accepted',
  'declined',
  'held',
  'reported',
  'reportAccepted',
  'cancelled',
] as const;
/** A step of a dispatch. */
export type DispatchStepKind = (typeof DISPATCH_STEPS)[number];
/** The steps in words. */
export const DISPATCH_STEP_LABELS: Labels<DispatchStepKind> = {
  requested: { ja: '起案', en: 'Requested' },
  approved: { ja: '決裁', en: 'Approved' },
  asked: { ja: '派遣依頼', en: 'Asked' },
  accepted: { ja: '承諾', en: 'Accepted' },
  declined: { ja: '辞退', en: 'Declined' },
  held: { ja: '実施', en: 'Carried out' },
  reported: { ja: '報告', en: 'Reported' },
  reportAccepted: { ja: '報告の受理', en: 'Report accepted' },
  cancelled: { ja: '中止', en: 'Cancelled' },
};

/** The texts of an expert's report (派遣報告): what was advised on what, and what follows. */
export const DISPATCH_REPORT_TEXTS = ['onCase', 'onSheet', 'onConduct', 'followUp'] as const;
/** A text of a report. */
export type DispatchReportText = (typeof DISPATCH_REPORT_TEXTS)[number];
/** The texts of a report in words. */
export const DISPATCH_REPORT_LABELS: Labels<DispatchReportText> = {
  onCase: { ja: '事例・取組への助言', en: 'Advice on the case' },
  onSheet: { ja: 'アセスメントシートへの助言', en: 'Advice on the assessment sheet' },
  onConduct: { ja: '会議の進め方への助言', en: 'Advice on the conduct of the meeting' },
  followUp: { ja: '今後に向けて', en: 'What follows' },
};
