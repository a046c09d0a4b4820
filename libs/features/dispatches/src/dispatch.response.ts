import {
  DISPATCH_MODES,
  DISPATCH_STATES,
  DISPATCH_STEPS,
  type DispatchMode,
  type DispatchState,
  type DispatchStepKind,
  INITIATIVE_STATES,
  type InitiativeState,
  SUPPORT_TYPES,
  type SupportType,
  VISIT_STATUSES,
  type VisitStatus,
} from '@banso/domain';
import { MunicipalityRef, PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

/** The letter (派遣依頼) of a dispatch: its running number of the fiscal year. */
export class LetterRef {
  /** Named by the year in which it begins. */
  @ApiProperty() fiscalYear: number;
  @ApiProperty() number: number;
  @ApiProperty({ format: 'date' }) askedOn: string;
}

/** A dispatch of an expert (派遣). */
export class Dispatch {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) needId: string;
  /** Null for a municipality's own meeting, and for the expert. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) engagementId: string | null;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  /** What for, where and how; to the expert as the letter told it. */
  @ApiProperty() purpose: string;
  @ApiProperty() place: string;
  @ApiProperty({ enum: [...DISPATCH_MODES], enumName: 'DispatchMode' }) mode: DispatchMode;
  @ApiProperty({ type: [String] }) professions: string[];
  @ApiProperty({ type: PersonRef }) expert: PersonRef;
  /** The expert's body. */
  @ApiProperty() organisation: string;
  /** Whether this expert leads the team of the need. */
  @ApiProperty() isLead: boolean;
  @ApiProperty({ format: 'date' }) plannedOn: string;
  @ApiProperty({ enum: [...DISPATCH_STATES], enumName: 'DispatchState' }) state: DispatchState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) heldOn: string | null;
  /** What kinds of support it was; before it was carried out, those of the programme. */
  @ApiProperty({ enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true }) supportTypes: SupportType[];
  /** Which visit it was; null where nobody has said so, and for the expert. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) visitId: string | null;
  @ApiProperty({ type: LetterRef, nullable: true }) letter: LetterRef | null;
}

/** A visit of the engagement on a day, of which a dispatch may be one. */
export class VisitOnDay {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ enum: [...VISIT_STATUSES], enumName: 'VisitStatus' }) status: VisitStatus;
  /** What for; null where nobody wrote it. */
  @ApiProperty({ type: String, nullable: true }) purpose: string | null;
}

/** What happened to a dispatch, who did it and when. */
export class DispatchStep {
  @ApiProperty({ enum: [...DISPATCH_STEPS], enumName: 'DispatchStepKind' }) kind: DispatchStepKind;
  @ApiProperty({ type: PersonRef }) by: PersonRef;
  @ApiProperty({ format: 'date-time' }) at: string;
  /** Why it was declined or cancelled; empty for everything else. */
  @ApiProperty() reason: string;
}

/** A version of an expert's report. */
export class DispatchReport {
  @ApiProperty() version: number;
  @ApiProperty() onCase: string;
  @ApiProperty() onSheet: string;
  @ApiProperty() onConduct: string;
  @ApiProperty() followUp: string;
  @ApiProperty({ type: PersonRef }) by: PersonRef;
  @ApiProperty({ format: 'date-time' }) writtenAt: string;
}

/** A dispatch with its story. */
export class DispatchDetail extends Dispatch {
  /** To the expert only from the asking on. */
  @ApiProperty({ type: [DispatchStep] }) steps: DispatchStep[];
  /** Every version of the report, the newest first. */
  @ApiProperty({ type: [DispatchReport] }) reports: DispatchReport[];
  /** What the reader may do at this moment. */
  @ApiProperty({ enum: [...DISPATCH_STEPS], enumName: 'DispatchStepKind', isArray: true }) acts: DispatchStepKind[];
  /** What stands against going on, in words: the expert has left; null where nothing does. */
  @ApiProperty({ type: String, nullable: true }) obstacle: string | null;
  /** Approvals given, and how many it needs. */
  @ApiProperty() approvals: number;
  @ApiProperty() approvalSteps: number;
  @ApiProperty({ type: String, nullable: true }) feeClass: string | null;
  /** In yen, as it was on the day; null before it was carried out, or without a fee class. */
  @ApiProperty({ type: Number, nullable: true }) feeYen: number | null;
  @ApiProperty({ type: Number, nullable: true }) travelYen: number | null;
}

/** An initiative, as the summary names it. */
export class SummaryInitiative {
  @ApiProperty() text: string;
  @ApiProperty({ enum: [...INITIATIVE_STATES], enumName: 'InitiativeState' }) state: InitiativeState;
}

/** What an expert may know of an engagement: never what visits, opinions or drafts say. */
export class EngagementSummary {
  @ApiProperty() programme: string;
  @ApiProperty() stage: number;
  @ApiProperty() vision: string;
  @ApiProperty({ type: String, nullable: true }) trueChallenge: string | null;
  @ApiProperty({ type: [SummaryInitiative] }) initiatives: SummaryInitiative[];
}

/** The engagement behind a dispatch. */
export class DispatchSummary {
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  /** Null for a municipality's own meeting, and once the expert is no longer on it. */
  @ApiProperty({ type: EngagementSummary, nullable: true }) engagement: EngagementSummary | null;
}

/** What is to be paid for a dispatch. */
export class Payment {
  @ApiProperty({ format: 'uuid' }) dispatchId: string;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty() municipality: string;
  @ApiProperty({ type: PersonRef }) expert: PersonRef;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true }) profession: string | null;
  @ApiProperty({ type: LetterRef, nullable: true }) letter: LetterRef | null;
  /** Null without a fee class: then the amounts are to be settled by hand. */
  @ApiProperty({ type: String, nullable: true }) feeClass: string | null;
  /** In yen. */
  @ApiProperty({ type: Number, nullable: true }) feeYen: number | null;
  @ApiProperty({ type: Number, nullable: true }) travelYen: number | null;
}

/** The payments of a month or of a fiscal year (支払一覧). */
export class Payments {
  /** Null for those of a fiscal year. */
  @ApiProperty({ type: String, example: '2026-10', nullable: true }) month: string | null;
  /** Null for those of a month. */
  @ApiProperty({ type: Number, nullable: true }) fiscalYear: number | null;
  @ApiProperty({ type: [Payment] }) items: Payment[];
  /** In yen, of the rows with a fee class. */
  @ApiProperty() feeYen: number;
  @ApiProperty() travelYen: number;
  @ApiProperty() totalYen: number;
  /** Rows without a fee class. */
  @ApiProperty() withoutFeeClass: number;
}
