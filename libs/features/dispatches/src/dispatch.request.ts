import { type CivilDay, DISPATCH_STATES, type DispatchState, SUPPORT_TYPES, type SupportType } from '@banso/domain';
import { Choice, Choices, Day, LongText, Paging, Part, RowId, Text, WholeNumber } from '@banso/http';

const YES_NO = ['true', 'false'] as const;
/** At least one character that can be kept. */
const FILLED = /^[^\u0000]+$/u;

/** Which dispatches to list. */
export class DispatchQuery extends Paging {
  @Choice(DISPATCH_STATES, { label: { ja: '状態', en: 'State' }, enumName: 'DispatchState', optional: true })
  state?: DispatchState;
  /** Those for which one is asked, that one has requested, or whose need one keeps. */
  @Choice(YES_NO, { label: { ja: '自分のものだけ', en: 'Mine only' }, optional: true }) mine?: (typeof YES_NO)[number];
  /** By the day they are planned for; named by the year in which it begins. */
  @WholeNumber({ label: { ja: '年度', en: 'Fiscal year' }, min: 2000, max: 2100, optional: true }) fiscalYear?: number;
  @RowId({ label: { ja: '案件', en: 'Engagement' }, optional: true }) engagement?: string;
}

/** Declining or cancelling a dispatch. */
export class DispatchReason {
  @Text({ label: { ja: '理由', en: 'Reason' }, max: 1000, pattern: FILLED }) reason: string;
}

/** That a dispatch was carried out. */
export class CompleteDispatch {
  @Day({ label: { ja: '実施した日', en: 'Day' } }) heldOn: CivilDay;
  /** What kinds of support it was; left out, those of the programme. */
  @Choices(SUPPORT_TYPES, { label: { ja: '支援種別', en: 'Kinds of support' }, min: 1, optional: true })
  supportTypes?: SupportType[];
  /** Which visit of the engagement on that day it was; only the office says it. */
  @RowId({ label: { ja: '訪問', en: 'Visit' }, optional: true }) visitId?: string;
}

/** Which visit a dispatch was, said after it was carried out. */
export class LinkVisit {
  /** Of its engagement, on its day; left out: none. */
  @RowId({ label: { ja: '訪問', en: 'Visit' }, optional: true }) visitId?: string;
}

/** Of which day to list the visits. */
export class VisitsOnDayQuery {
  @Day({ label: { ja: '日', en: 'Day' } }) day: CivilDay;
}

/** An expert's report (派遣報告); at least one of the first three. */
export class ReportDispatch {
  @LongText({ label: { ja: '事例・取組への助言', en: 'Advice on the case' }, optional: true }) onCase?: string;
  @LongText({ label: { ja: 'アセスメントシートへの助言', en: 'Advice on the sheet' }, optional: true })
  onSheet?: string;
  @LongText({ label: { ja: '会議の進め方への助言', en: 'Advice on the conduct' }, optional: true }) onConduct?: string;
  @LongText({ label: { ja: '今後に向けて', en: 'What follows' }, optional: true }) followUp?: string;
}

/** An action item that a report brings. */
export class ReportActionItem {
  @Text({ label: { ja: '宿題', en: 'Action' }, max: 1000, pattern: FILLED }) text: string;
  @Day({ label: { ja: '期限', en: 'Due day' } }) dueOn: CivilDay;
  /** Left out: whoever accepts the report. */
  @RowId({ label: { ja: '担当', en: 'Owner' }, optional: true }) ownerId?: string;
}

/** Accepting a report. */
export class AcceptReport {
  /** For the engagement of the dispatch. */
  @Part(() => ReportActionItem, { label: { ja: '宿題', en: 'Action item' }, optional: true })
  actionItem?: ReportActionItem;
}

/** Which payments to list: of a month, or of a fiscal year. */
export class PaymentQuery {
  @Text({
    label: { ja: '月', en: 'Month' },
    pattern: /^20\d\d-(0[1-9]|1[0-2])$/,
    max: 7,
    example: '2026-10',
    refused: { ja: '月は 2026-10 の形で入れてください。', en: 'The month must look like 2026-10.' },
    optional: true,
  })
  month?: string;
  /** In place of the month; named by the year in which it begins. */
  @WholeNumber({ label: { ja: '年度', en: 'Fiscal year' }, min: 2000, max: 2100, optional: true }) fiscalYear?: number;
}

/** Of which fiscal year to take the dispatches out. */
export class YearQuery {
  /** By the day they are planned for; named by the year in which it begins. */
  @WholeNumber({ label: { ja: '年度', en: 'Fiscal year' }, min: 2000, max: 2100 }) fiscalYear: number;
}
