import { STAGES, SUPPORT_TYPES, VISIT_MODES, VISIT_STATUSES } from '@banso/domain';
import { MunicipalityRef, PersonRef } from '@banso/directory';
import { ActionItem } from '@banso/engagements';
import { ApiProperty } from '@nestjs/swagger';

const nullableDay = { type: String, format: 'date', nullable: true } as const;
const nullableTime = { type: String, example: '13:30', nullable: true } as const;

export class ParticipantOfOurs {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId: string | null;
  @ApiProperty() name: string;
}

export class VisitRecord {
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ enum: [...VISIT_MODES], enumName: 'VisitMode' }) mode: string;
  @ApiProperty(nullableTime) startedAt: string | null;
  @ApiProperty(nullableTime) endedAt: string | null;
  @ApiProperty({ type: [ParticipantOfOurs] }) participantsOurs: ParticipantOfOurs[];
  @ApiProperty({ type: [String] }) participantsTheirs: string[];
  @ApiProperty() purpose: string;
  @ApiProperty() facts: string;
  @ApiProperty() municipalitySaid: string;
  @ApiProperty() questions: string;
  @ApiProperty() advice: string;
  @ApiProperty() material: string;
  @ApiProperty() decisions: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null also when the reader may not see it: the two look the same.' }) opinion: string | null;
  @ApiProperty() opinionInternal: boolean;
  @ApiProperty({ enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true }) supportTypes: string[];
  @ApiProperty({ enum: [...STAGES], type: Number, nullable: true }) stage: number | null;
  @ApiProperty(nullableDay) nextVisitOn: string | null;
  @ApiProperty({ type: PersonRef }) writtenBy: PersonRef;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: PersonRef, nullable: true }) confirmedBy: PersonRef | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) confirmedAt: string | null;
}

export class VisitCancellation {
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class LastVisit {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty() facts: string;
}

export class SuggestedParticipants {
  @ApiProperty({ type: [PersonRef] }) ours: PersonRef[];
  @ApiProperty({ type: [String] }) theirs: string[];
}

/** A visit with everything its record's form needs. */
export class Visit {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty() programme: string;
  @ApiProperty({ enum: [...VISIT_STATUSES], enumName: 'VisitStatus' }) status: string;
  @ApiProperty(nullableDay) plannedOn: string | null;
  @ApiProperty(nullableTime) startsAt: string | null;
  @ApiProperty() place: string;
  @ApiProperty({ enum: [...VISIT_MODES], enumName: 'VisitMode' }) mode: string;
  @ApiProperty() purpose: string;
  @ApiProperty({ type: VisitCancellation, nullable: true }) cancellation: VisitCancellation | null;
  @ApiProperty({ type: VisitRecord, nullable: true }) record: VisitRecord | null;
  @ApiProperty({ type: LastVisit, nullable: true }) lastVisit: LastVisit | null;
  @ApiProperty({ type: [ActionItem], description: 'Open items of the engagement, to be ticked off.' }) homework: ActionItem[];
  @ApiProperty({ enum: [...STAGES], type: Number }) engagementStage: number;
  @ApiProperty({ type: SuggestedParticipants }) participantsSuggested: SuggestedParticipants;
}

/** A visit as a list shows it. */
export class VisitRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) engagementId: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty(nullableDay) plannedOn: string | null;
  @ApiProperty(nullableDay) heldOn: string | null;
  @ApiProperty(nullableTime) startsAt: string | null;
  @ApiProperty() place: string;
  @ApiProperty({ enum: [...VISIT_MODES], enumName: 'VisitMode' }) mode: string;
  @ApiProperty({ enum: [...VISIT_STATUSES], enumName: 'VisitStatus' }) status: string;
  @ApiProperty() purpose: string;
  @ApiProperty({ type: [String] }) participants: string[];
  @ApiProperty() homeworkDone: number;
  @ApiProperty() homeworkAll: number;
}

/** The draft of a visit's record: the own one, or one that was taken over from a predecessor. */
export class VisitDraft {
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) content: Record<string, unknown>;
  @ApiProperty({ format: 'date-time' }) savedAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: PersonRef, nullable: true, description: 'The predecessor whose draft it is; null: the own one.' }) by: PersonRef | null;
}

/** What cancelling together came to. */
export class CancelledVisits {
  @ApiProperty({ description: 'How many planned visits were cancelled.' }) cancelled: number;
}
