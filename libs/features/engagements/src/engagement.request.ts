import {
  CADENCE_STATUSES,
  type CadenceStatus,
  type CivilDay,
  ENGAGEMENT_STATUSES,
  type EngagementStatus,
  INITIATIVE_STATES,
  type InitiativeState,
  MILESTONE_STATES,
  type MilestoneState,
  type Stage,
  STAGES,
  TEAM_ROLES,
  type TeamRole,
} from '@banso/domain';
import { TABLE_FORMATS, type TableFormat } from '@banso/files';
import { Choice, Day, Flag, LongText, MunicipalityCode, Name, Paging, RowId, Text, WholeNumber } from '@banso/http';
import { OmitType } from '@nestjs/swagger';

const L = {
  municipality: { ja: '市区町村', en: 'Municipality' },
  programme: { ja: '支援事業', en: 'Programme' },
  startedOn: { ja: '開始日', en: 'Start day' },
  cadence: { ja: '訪問の間隔（月）', en: 'Cadence in months' },
  online: { ja: 'オンラインも訪問に数える', en: 'Online meetings count' },
  vision: { ja: 'ありたい姿', en: 'Vision' },
  lead: { ja: '主担当', en: 'Lead' },
  deputy: { ja: '副担当', en: 'Deputy' },
  reason: { ja: '理由', en: 'Reason' },
  /** Why a text that stood before is corrected. */
  correction: { ja: '直した理由', en: 'Reason of the correction' },
  follows: { ja: '引き継ぐ前の案件', en: 'Engagement that this one follows' },
  from: { ja: '開始日', en: 'From' },
  until: { ja: '終了日', en: 'Until' },
  milestone: { ja: '節目', en: 'Milestone' },
  milestoneOn: { ja: '節目の日', en: 'Day of the milestone' },
};

/** Which engagements to list. */
export class EngagementQuery extends Paging {
  @WholeNumber({ label: { ja: '年度', en: 'Fiscal year' }, min: 2000, max: 2100, optional: true }) fiscalYear?: number;
  @MunicipalityCode({ label: L.municipality, optional: true }) municipality?: string;
  @Choice(ENGAGEMENT_STATUSES, { label: { ja: '状態', en: 'Status' }, optional: true }) status?: EngagementStatus;
  @Text({ label: { ja: '段階', en: 'Stage' }, pattern: /^[0-3]$/, max: 1, optional: true }) stage?: string;
  @Choice(CADENCE_STATUSES, { label: { ja: '訪問の状況', en: 'Cadence status' }, optional: true })
  cadenceStatus?: CadenceStatus;
  @Text({ label: L.lead, max: 36, pattern: /^(me|[0-9a-fA-F-]{36})$/, optional: true }) lead?: string;
  @Text({ label: { ja: 'さがす言葉', en: 'Search' }, max: 100, optional: true }) q?: string;
}

/** The same of all pages: which engagements to count or to take out. */
export class EngagementFilter extends OmitType(EngagementQuery, ['limit', 'cursor'] as const) {}

/** Which engagements to take out, and how. */
export class EngagementExportQuery extends EngagementFilter {
  @Choice(TABLE_FORMATS, { label: { ja: '形式', en: 'Format' } }) format: TableFormat;
}

/**
 * Beginning to walk with a municipality; one that follows a closed engagement brings its vision, challenges, stage and
 * team along.
 */
export class OpenEngagement {
  @MunicipalityCode({ label: L.municipality }) municipalityCode: string;
  @RowId({ label: L.programme }) programmeId: string;
  @Day({ label: L.startedOn }) startedOn: CivilDay;
  /** Months between visits; null: nobody visits regularly; left out: as its programme says. */
  @WholeNumber({ label: L.cadence, min: 1, max: 12, optional: true, nullable: true }) cadenceMonths?: number | null;
  @Flag({ label: L.online, optional: true }) onlineCounts?: boolean;
  @LongText({ label: L.vision, optional: true }) vision?: string;
  @RowId({ label: L.lead }) leadId: string;
  @RowId({ label: L.deputy, optional: true, nullable: true }) deputyId?: string | null;
  @RowId({ label: L.follows, optional: true, nullable: true }) followsId?: string | null;
}

/** Undoing a closure. */
export class ReopenEngagement {
  @Text({ label: L.reason, max: 1000 }) reason: string;
}

/** Changing an engagement. */
export class ChangeEngagement {
  @LongText({ label: L.vision, optional: true }) vision?: string;
  /** Months between visits; null: nobody visits regularly. */
  @WholeNumber({ label: L.cadence, min: 1, max: 12, optional: true, nullable: true }) cadenceMonths?: number | null;
  @Flag({ label: L.online, optional: true }) onlineCounts?: boolean;
  @Text({ label: L.correction, max: 1000, optional: true }) reason?: string;
}

/** Pausing an engagement (休止). */
export class PauseEngagement {
  @Day({ label: { ja: '休止日', en: 'Pause from' } }) from: CivilDay;
  @Text({ label: L.reason, max: 1000 }) reason: string;
}

/** Resuming a paused engagement. */
export class ResumeEngagement {
  @Day({ label: { ja: '再開日', en: 'Resume day' } }) resumedOn: CivilDay;
}

/** Closing an engagement (終了). */
export class CloseEngagement {
  @Day({ label: { ja: '終了日', en: 'Closing day' } }) closedOn: CivilDay;
  @Text({ label: L.reason, max: 1000 }) reason: string;
  @LongText({ label: { ja: '成果', en: 'Outcome' }, optional: true }) outcome?: string;
}

/** Adding somebody to the team. */
export class AddMember {
  @Text({ label: { ja: '上限を超える理由', en: 'Reason for passing the limit' }, max: 1000, optional: true })
  overLimitReason?: string;
  @RowId({ label: { ja: '人', en: 'Person' } }) personId: string;
  @Choice(TEAM_ROLES, { label: { ja: '役割', en: 'Role' } }) role: TeamRole;
  @Day({ label: L.from }) from: CivilDay;
  @Day({ label: L.until, optional: true, nullable: true }) until?: CivilDay | null;
}

/** Ending a part in the team. */
export class EndMember {
  @Day({ label: L.until }) until: CivilDay;
  @Text({ label: L.reason, max: 1000, optional: true }) reason?: string;
}

/** Noting another stage (段階). */
export class ChangeStage {
  @Choice(STAGES, { label: { ja: '段階', en: 'Stage' } }) stage: Stage;
  @Day({ label: { ja: '変わった日', en: 'Since' } }) since: CivilDay;
  @Text({ label: L.reason, max: 1000 }) reason: string;
}

/** Adding a challenge (課題). */
export class AddChallenge {
  @Text({ label: { ja: '課題', en: 'Challenge' }, max: 1000 }) text: string;
  @Flag({ label: { ja: '真の課題', en: 'True challenge' }, optional: true }) isTrue?: boolean;
}

/** Changing a challenge. */
export class ChangeChallenge {
  @Text({ label: { ja: '課題', en: 'Challenge' }, max: 1000, optional: true }) text?: string;
  @Flag({ label: { ja: '真の課題', en: 'True challenge' }, optional: true }) isTrue?: boolean;
  @Flag({ label: { ja: '取下げ', en: 'Withdrawn' }, optional: true }) withdrawn?: boolean;
  @Text({ label: L.correction, max: 1000, optional: true }) reason?: string;
}

/** Adding an initiative (取組). */
export class AddInitiative {
  @Text({ label: { ja: '具体的な取組', en: 'Initiative' }, max: 1000 }) text: string;
  @Choice(INITIATIVE_STATES, { label: { ja: '取組の状況', en: 'State' }, optional: true }) state?: InitiativeState;
}

/** Changing an initiative. */
export class ChangeInitiative {
  @Text({ label: { ja: '具体的な取組', en: 'Initiative' }, max: 1000, optional: true }) text?: string;
  @Choice(INITIATIVE_STATES, { label: { ja: '取組の状況', en: 'State' }, optional: true }) state?: InitiativeState;
  @Text({ label: L.correction, max: 1000, optional: true }) reason?: string;
}

/** A point on the road map, with the day by which it should be reached. */
export class AddMilestone {
  @Text({ label: L.milestone, max: 1000 }) text: string;
  @Day({ label: L.milestoneOn }) on: CivilDay;
}

/** Changing a milestone (節目). */
export class ChangeMilestone {
  @Text({ label: L.milestone, max: 1000, optional: true }) text?: string;
  @Day({ label: L.milestoneOn, optional: true }) on?: CivilDay;
  @Choice(MILESTONE_STATES, { label: { ja: '節目の状況', en: 'State' }, optional: true }) state?: MilestoneState;
  @Text({ label: L.correction, max: 1000, optional: true }) reason?: string;
}

/** Adding a counterpart (先方の担当者). */
export class AddCounterpart {
  @Name({ label: { ja: '氏名', en: 'Name' } }) name: string;
  @Name({ label: { ja: '職名', en: 'Post' } }) post: string;
  @Day({ label: L.from }) from: CivilDay;
  @Flag({ label: { ja: '主な担当者', en: 'Main contact' }, optional: true }) isMain?: boolean;
  @Text({ label: { ja: 'メモ', en: 'Note' }, max: 1000, optional: true }) note?: string;
}

/** Putting right how somebody of the municipality was noted; who followed whom is said by a successor. */
export class ChangeCounterpart {
  @Name({ label: { ja: '氏名', en: 'Name' }, optional: true }) name?: string;
  @Name({ label: { ja: '職名', en: 'Post' }, optional: true }) post?: string;
  @Flag({ label: { ja: '主な担当者', en: 'Main contact' }, optional: true }) isMain?: boolean;
  @Text({ label: { ja: 'メモ', en: 'Note' }, max: 1000, optional: true }) note?: string;
}

/** Who follows somebody of the municipality: the former one's last day and the successor's first in one act. */
export class SucceedCounterpart {
  @Name({ label: { ja: '氏名', en: 'Name' } }) name: string;
  @Name({ label: { ja: '職名', en: 'Post' } }) post: string;
  @Day({ label: { ja: '後任の着任日', en: 'First day of the successor' } }) from: CivilDay;
  @Day({ label: { ja: '前任の最終日', en: 'Last day of the predecessor' }, optional: true, nullable: true })
  until?: CivilDay | null;
  @Text({ label: { ja: 'メモ', en: 'Note' }, max: 1000, optional: true }) note?: string;
}

/** Who leads from a day on. */
export class NameLead {
  @RowId({ label: L.lead }) personId: string;
  @Day({ label: L.from }) from: CivilDay;
}

/** Ending a counterpart's term. */
export class EndCounterpart {
  @Day({ label: L.until }) until: CivilDay;
}
