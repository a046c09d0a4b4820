import { addDays, addMonths, type CivilDay, fiscalYearOf, fiscalYearStart, type Label } from '@banso/domain';

/** What is counted for each person. */
export const PERSON_FIGURES = [
  'leads',
  'deputies',
  'memberships',
  'overdue',
  'planNow',
  'recordMissing',
  'openItems',
  'overdueItems',
  'heldQuarter',
  'heldYear',
  'plannedNext',
  'needs',
  'dispatches',
  'reports',
  'approvals',
] as const;
export type PersonFigure = (typeof PERSON_FIGURES)[number];

/** What stands in the list of people: what they carry today, not what they did. */
export const CARRIED_FIGURES = [
  'leads',
  'deputies',
  'memberships',
  'overdue',
  'openItems',
  'overdueItems',
  'needs',
  'dispatches',
  'reports',
  'approvals',
] as const satisfies readonly PersonFigure[];
export type CarriedFigure = (typeof CARRIED_FIGURES)[number];

/** Of these, what is no part of another: together they are everything that somebody carries. */
export const CARRIED_IN_ALL = [
  'leads',
  'deputies',
  'memberships',
  'openItems',
  'needs',
  'dispatches',
  'reports',
  'approvals',
] as const satisfies readonly CarriedFigure[];

/** What coverage keeps for each person, so that no visit is counted to tell it. */
export const KEPT_FIGURES = ['heldQuarter', 'heldYear'] as const satisfies readonly PersonFigure[];

/**
 * What is in danger, in the order of need. The overdue ones are a person's figure too: here all of them count, also
 * those that nobody leads.
 */
export const RISKS = [
  'unowned',
  'nobodyKnows',
  'singleHanded',
  'silent',
  'packetsNotHandedOver',
  'packetsNotReceived',
] as const;
export type Risk = (typeof RISKS)[number];

/** Every number that opens into its rows. */
export const FIGURES = [...PERSON_FIGURES, ...RISKS] as const;
export type Figure = (typeof FIGURES)[number];

/** What a row behind a number is. */
export const LOAD_ROW_KINDS = ['engagement', 'actionItem', 'visit', 'handover', 'need', 'dispatch'] as const;
export type LoadRowKind = (typeof LOAD_ROW_KINDS)[number];

/** Months that count as lately. */
export const LATELY_MONTHS = 3;
/** Days ahead in which planned visits count as coming. */
export const COMING_DAYS = 30;

/** The days between which visits are counted, both included. */
export function visitDays(today: CivilDay): { quarterFrom: CivilDay; yearFrom: CivilDay; comingUntil: CivilDay } {
  return {
    quarterFrom: addDays(addMonths(today, -LATELY_MONTHS), 1),
    yearFrom: fiscalYearStart(fiscalYearOf(today)),
    comingUntil: addDays(today, COMING_DAYS),
  };
}

export function isRisk(figure: Figure): figure is Risk {
  return (RISKS as readonly string[]).includes(figure);
}

/** The numbers in words, for files. */
export const FIGURE_LABELS: Readonly<Record<Figure, Label>> = {
  leads: { ja: '主担当', en: 'Leads' },
  deputies: { ja: '副担当', en: 'Deputy of' },
  memberships: { ja: 'チームの一員', en: 'Member of' },
  overdue: { ja: '訪問遅れ', en: 'Overdue' },
  planNow: { ja: '要日程調整', en: 'Plan now' },
  recordMissing: { ja: '記録待ち', en: 'Record missing' },
  openItems: { ja: '残っている宿題', en: 'Open action items' },
  overdueItems: { ja: '期限切れの宿題', en: 'Overdue action items' },
  heldQuarter: { ja: '訪問（3か月）', en: 'Visits in 3 months' },
  heldYear: { ja: '訪問（年度）', en: 'Visits in the fiscal year' },
  plannedNext: { ja: '予定（30日）', en: 'Planned in 30 days' },
  needs: { ja: '受け持つ派遣の必要', en: 'Needs of experts kept' },
  dispatches: { ja: '受けている派遣', en: 'Dispatches ahead' },
  reports: { ja: '派遣報告待ち', en: 'Reports due' },
  approvals: { ja: '派遣の決裁待ち', en: 'Dispatches to approve' },
  unowned: { ja: '主担当なし', en: 'Without a lead' },
  nobodyKnows: { ja: '経緯を知る人がいない', en: 'Nobody knows the story' },
  singleHanded: { ja: '副担当なし', en: 'Single-handed' },
  silent: { ja: '訪問なし90日', en: 'Silent for 90 days' },
  packetsNotHandedOver: { ja: '引継書が未引渡し', en: 'Packets not handed over' },
  packetsNotReceived: { ja: '引継書が未受領', en: 'Packets not received' },
};
