import { type CivilDay, DISPATCH_MODES, type DispatchMode, NEED_SOURCES, type NeedSource } from '@banso/domain';
import { Choice, Day, Flag, MunicipalityCode, Name, Paging, RowId, Text, Texts } from '@banso/http';

const YES_NO = ['true', 'false'] as const;
/** At least one character that can be kept. */
const FILLED = /^[^\u0000]+$/u;
const REASON = { label: { ja: '理由', en: 'Reason' }, max: 1000, pattern: FILLED };

/** Which needs to list. */
export class NeedQuery extends Paging {
  /** Those that are still wanted, or those that were closed. */
  @Choice(YES_NO, { label: { ja: '取り下げていないもの', en: 'Open' }, optional: true }) open?: (typeof YES_NO)[number];
  @RowId({ label: { ja: '案件', en: 'Engagement' }, optional: true }) engagement?: string;
}

/** A need of experts: of an engagement, or of a municipality for its own meeting (地域ケア個別会議). */
export class AddNeed {
  @RowId({ label: { ja: '案件', en: 'Engagement' }, optional: true }) engagementId?: string;
  /** In place of the engagement. */
  @MunicipalityCode({ label: { ja: '市区町村', en: 'Municipality' }, optional: true }) municipalityCode?: string;
  @Text({ label: { ja: '目的', en: 'Purpose' }, max: 1000, pattern: FILLED }) purpose: string;
  /** Any of these will do; they are of the office's list. */
  @Texts({ label: { ja: '職種', en: 'Professions' }, items: 10, max: 50, names: true }) professions: string[];
  /** Day of the meeting, or the day wished for. */
  @Day({ label: { ja: '希望日', en: 'Day wished for' } }) wishedOn: CivilDay;
  @Name({ label: { ja: '場所', en: 'Place' } }) place: string;
  @Choice(DISPATCH_MODES, { label: { ja: '派遣の方法', en: 'Way' }, enumName: 'DispatchMode', optional: true })
  mode?: DispatchMode;
  /** What of the engagement it comes from. */
  @Choice(NEED_SOURCES, { label: { ja: 'もとになったもの', en: 'Source' }, enumName: 'NeedSource', optional: true })
  sourceKind?: NeedSource;
  @RowId({ label: { ja: 'もとになったもの', en: 'Source' }, optional: true }) sourceId?: string;
}

/** Closing a need that is no longer wanted. */
export class CloseNeed {
  @Text(REASON) reason: string;
}

/** Who is to lead an expert team (専門家チームの代表). */
export class NameTeamLead {
  @RowId({ label: { ja: '派遣', en: 'Dispatch' } }) dispatchId: string;
}

/** A request for an expert (起案). */
export class RequestDispatch {
  @RowId({ label: { ja: '専門職', en: 'Expert' } }) personId: string;
  /** The day on which they are to come; left out: the day wished for. */
  @Day({ label: { ja: '派遣日', en: 'Day' }, optional: true }) plannedOn?: CivilDay;
  /** Whether they lead the team; left out: the first does. */
  @Flag({ label: { ja: '専門家チームの代表', en: 'Lead of the team' }, optional: true }) isLead?: boolean;
}
