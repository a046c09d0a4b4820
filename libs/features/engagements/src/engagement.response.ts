import {
  CADENCE_STATUSES,
  ENGAGEMENT_STATUSES,
  INITIATIVE_STATES,
  MILESTONE_STATES,
  STAGES,
  SUPPORT_TYPES,
  TEAM_ROLES,
  VISIT_MODES,
} from '@banso/domain';
import { MunicipalityRef, PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

const nullableDay = { type: String, format: 'date', nullable: true } as const;
const stage = { enum: [...STAGES], type: Number } as const;
const supportTypes = { enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true } as const;

/** A programme, named. */
export class ProgrammeRef {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** Who is new in an engagement (rule 4.3). */
export class TurnoverFlags {
  @ApiProperty({ description: 'Our lead took over within the last three months (新任).' }) leadIsNew: boolean;
  @ApiProperty({ description: 'The municipality’s contact took over within the last three months (新任).' })
  contactIsNew: boolean;
  @ApiProperty({ description: 'Both sides changed within three months (経緯を知る人がいない).' }) nobodyKnows: boolean;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
}

/** A visit at which people who are new introduce themselves; gone as soon as one is planned or held. */
export class ReintroductionProposal {
  @ApiProperty({ format: 'date', description: 'The open day until which it should be held; may have passed.' })
  by: string;
  @ApiProperty({ format: 'date', description: 'The open day to plan it for.' }) proposedOn: string;
  @ApiProperty({ format: 'date', description: 'Since when somebody new has not been met.' }) since: string;
  @ApiProperty({
    example: '先方の担当が4/1に山田 一郎さんに替わりました。4/30（金）までに、顔合わせの訪問をおすすめします。',
  })
  reason: string;
}

/** An engagement as a list shows it. */
export class EngagementRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty({ type: String, nullable: true }) area: string | null;
  @ApiProperty({ type: ProgrammeRef }) programme: ProgrammeRef;
  @ApiProperty(supportTypes) supportTypes: string[];
  @ApiProperty({ enum: [...ENGAGEMENT_STATUSES], enumName: 'EngagementStatus' }) status: string;
  @ApiProperty(stage) stage: number;
  @ApiProperty({ type: PersonRef, nullable: true }) lead: PersonRef | null;
  @ApiProperty({ type: PersonRef, nullable: true }) deputy: PersonRef | null;
  @ApiProperty({ format: 'date' }) startedOn: string;
  @ApiProperty(nullableDay) lastHeldOn: string | null;
  @ApiProperty(nullableDay) plannedOn: string | null;
  @ApiProperty(nullableDay) nextVisitDueOn: string | null;
  @ApiProperty({ enum: [...CADENCE_STATUSES], enumName: 'CadenceStatus' }) cadenceStatus: string;
  @ApiProperty({ ...nullableDay, description: 'Earliest planned day that passed without record or cancellation.' })
  recordMissingOn: string | null;
  @ApiProperty() visitCount: number;
  @ApiProperty() openActionItems: number;
  @ApiProperty({ type: TurnoverFlags }) turnover: TurnoverFlags;
  @ApiProperty({ type: ReintroductionProposal, nullable: true }) reintroduction: ReintroductionProposal | null;
}

/** A challenge (課題) of the municipality. */
export class Challenge {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() text: string;
  @ApiProperty() isTrue: boolean;
  @ApiProperty({ format: 'date' }) notedOn: string;
  @ApiProperty(nullableDay) withdrawnOn: string | null;
}

/** An initiative (取組) of the municipality. */
export class Initiative {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() text: string;
  @ApiProperty({ enum: [...INITIATIVE_STATES] }) state: string;
  @ApiProperty(nullableDay) startedOn: string | null;
}

/** A point on the road map (ロードマップ). */
export class Milestone {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() text: string;
  @ApiProperty({ format: 'date', description: 'The day by which it should be reached.' }) on: string;
  @ApiProperty({ enum: [...MILESTONE_STATES] }) state: string;
  @ApiProperty({ ...nullableDay, description: 'The day on which it was reached; null unless it was.' }) reachedOn:
    string | null;
}

/** Since when an engagement is in a stage (段階). */
export class StageChange {
  @ApiProperty(stage) stage: number;
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty(nullableDay) until: string | null;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, nullable: true }) by: string | null;
}

/** A person's part in the team, for a term. */
export class TeamMember {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: PersonRef }) person: PersonRef;
  @ApiProperty() organisation: string;
  @ApiProperty({ enum: [...TEAM_ROLES], enumName: 'TeamRole' }) role: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ ...nullableDay, description: 'Last day of the term; null while open.' }) until: string | null;
}

/** Somebody of the municipality (先方の担当者), for a term. */
export class Counterpart {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty() post: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty(nullableDay) until: string | null;
  @ApiProperty() isMain: boolean;
  @ApiProperty({ description: 'Newly arrived (新任).' }) isNew: boolean;
  @ApiProperty() note: string;
}

/** A homework of either side. */
export class ActionItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty() text: string;
  @ApiProperty({ enum: ['ours', 'theirs'] }) side: string;
  @ApiProperty({ type: PersonRef, nullable: true }) owner: PersonRef | null;
  @ApiProperty() ownerName: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ enum: ['open', 'done', 'dropped'] }) state: string;
  @ApiProperty() evidence: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) visitId: string | null;
  @ApiProperty(nullableDay) doneOn: string | null;
}

/** A pause (休止). */
export class Pause {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ ...nullableDay, description: 'The day of resumption.' }) until: string | null;
  @ApiProperty() reason: string;
}

/** The end of an engagement (終了). */
export class Closure {
  @ApiProperty({ format: 'date' }) closedOn: string;
  @ApiProperty() reason: string;
  @ApiProperty() outcome: string;
}

/** Who is new on either side, and what follows from it. */
export class Turnover extends TurnoverFlags {
  @ApiProperty({ type: [String], description: 'Counterparts who are newly arrived.' }) newCounterparts: string[];
  @ApiProperty({ description: 'Whether there is a `reintroduction`.' }) reintroductionProposed: boolean;
}

/** An engagement with its whole story. */
export class Engagement extends EngagementRow {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Months between visits; null: nobody visits regularly, and none is due.',
  })
  cadenceMonths: number | null;
  @ApiProperty() onlineCounts: boolean;
  @ApiProperty() vision: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The closed engagement that this one follows.',
  })
  followsId: string | null;
  @ApiProperty({ type: String, nullable: true, example: '前回10/14 ＋ 1か月 ＝ 11/14（土）→ 11/16（月）' }) dueInWords:
    string | null;
  @ApiProperty({ type: [Number] }) fiscalYears: number[];
  @ApiProperty({ type: [Challenge] }) challenges: Challenge[];
  @ApiProperty({ type: [Initiative] }) initiatives: Initiative[];
  @ApiProperty({ type: [Milestone] }) milestones: Milestone[];
  @ApiProperty({ type: [StageChange] }) stageHistory: StageChange[];
  @ApiProperty({ type: [TeamMember] }) team: TeamMember[];
  @ApiProperty({ type: [Counterpart] }) counterparts: Counterpart[];
  @ApiProperty({ type: [ActionItem] }) actionItems: ActionItem[];
  @ApiProperty({ type: [Pause] }) pauses: Pause[];
  @ApiProperty({ type: Closure, nullable: true }) closure: Closure | null;
  @ApiProperty({ type: Turnover }) declare turnover: Turnover;
}

export const TIMELINE_KINDS = [
  'visit',
  'contact',
  'stage',
  'challenge',
  'team',
  'counterpart',
  'pause',
  'closure',
  'handover',
  'vision',
  'dispatch',
  'remark',
] as const;

/** Something that happened in an engagement. */
export class TimelineEntry {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ enum: [...TIMELINE_KINDS] }) kind: string;
  @ApiProperty() title: string;
  @ApiProperty() text: string;
  @ApiProperty(supportTypes) supportTypes: string[];
  @ApiProperty({ enum: [...VISIT_MODES], nullable: true, type: String }) mode: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) visitId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Of a phone call or a mail.' })
  contactId: string | null;
  @ApiProperty({ description: 'A visit whose record was taken back: it counts for nothing.' }) isWithdrawn: boolean;
}

/** A text of the story as it once stood; the newest is the one in force. */
export class TextVersion {
  @ApiProperty({ description: 'From 1.' }) version: number;
  @ApiProperty() text: string;
  @ApiProperty({ description: 'Why the text before was corrected; empty in the first.' }) reason: string;
  @ApiProperty({ type: PersonRef, nullable: true, description: 'Null where it was not kept who wrote it.' })
  by: PersonRef | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) at: string | null;
}
