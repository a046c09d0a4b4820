import {
  RECORD_EVENT_KINDS,
  RECORD_TEXTS,
  type RecordEventKind,
  type RecordTextName,
  STAGES,
  SUPPORT_TYPES,
  VISIT_MODES,
  VISIT_STATUSES,
} from '@banso/domain';
import { MunicipalityRef, PersonRef } from '@banso/directory';
import { ActionItem } from '@banso/engagements';
import { ApiProperty } from '@nestjs/swagger';

const nullableDay = { type: String, format: 'date', nullable: true } as const;
const nullableTime = { type: String, example: '13:30', nullable: true } as const;

/** Somebody of our side who took part. */
export class ParticipantOfOurs {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId: string | null;
  @ApiProperty() name: string;
}

const RecordTexts = class {} as new () => Record<RecordTextName, string>;
for (const { name, label } of RECORD_TEXTS) {
  ApiProperty({ type: String, description: `${label.en} (${label.ja}).` })(RecordTexts.prototype as object, name);
}

/** What a version of a record says to all its readers alike. */
export class RecordText extends RecordTexts {
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ enum: [...VISIT_MODES], enumName: 'VisitMode' }) mode: string;
  @ApiProperty(nullableTime) startedAt: string | null;
  @ApiProperty(nullableTime) endedAt: string | null;
  @ApiProperty({ type: [ParticipantOfOurs] }) participantsOurs: ParticipantOfOurs[];
  @ApiProperty({ type: [String] }) participantsTheirs: string[];
  @ApiProperty() purpose: string;
  @ApiProperty({ enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true }) supportTypes: string[];
  @ApiProperty({ enum: [...STAGES], type: Number, nullable: true }) stage: number | null;
  @ApiProperty(nullableDay) nextVisitOn: string | null;
}

/** The body that an opinion belongs to; without id the office itself. */
export class OpinionBody {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id: string | null;
  @ApiProperty() name: string;
}

/**
 * The opinion (所見) of one body: only those that the reader may see are told, and nothing tells that there are others.
 */
export class Opinion {
  @ApiProperty({ type: OpinionBody }) body: OpinionBody;
  @ApiProperty({ description: 'Each body numbers its own, from 1.' }) version: number;
  @ApiProperty() text: string;
  @ApiProperty() internal: boolean;
  @ApiProperty({ type: PersonRef, nullable: true }) by: PersonRef | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) at: string | null;
  @ApiProperty({ description: 'Empty in the first version.' }) reason: string;
}

/** Something that happened to a record. */
export class RecordHappening {
  @ApiProperty({ type: PersonRef }) by: PersonRef;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Why; empty for a confirmation.' }) comment: string;
}

/** Something that happened to a record, and what it was. */
export class RecordHappeningOfKind extends RecordHappening {
  @ApiProperty({ enum: [...RECORD_EVENT_KINDS], enumName: 'RecordEventKind' }) kind: RecordEventKind;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Of a confirmation: how many the programme asked for then.',
  })
  steps: number | null;
}

/** How far the version in force is confirmed. */
export class RecordConfirmation {
  @ApiProperty() stepsTaken: number;
  @ApiProperty() stepsNeeded: number;
  @ApiProperty({ type: [RecordHappening] }) steps: RecordHappening[];
  @ApiProperty({ type: RecordHappening, nullable: true, description: 'Sent back (差戻し) and not written anew since.' })
  returned: RecordHappening | null;
}

/** The version in force of a record, with the opinions that the reader may see. */
export class VisitRecord extends RecordText {
  @ApiProperty({ description: 'Number of the version in force, from 1.' }) version: number;
  @ApiProperty({ description: 'Why the version before was corrected; empty in the first.' }) reason: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'One’s own body’s opinion; null where it has written none.',
  })
  opinion: string | null;
  @ApiProperty() opinionInternal: boolean;
  @ApiProperty({ description: 'Number of one’s own body’s opinion, 0 where it has written none.' })
  opinionVersion: number;
  @ApiProperty({ type: [Opinion] }) opinions: Opinion[];
  @ApiProperty({ type: PersonRef }) writtenBy: PersonRef;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: RecordConfirmation }) confirmation: RecordConfirmation;
  @ApiProperty({ type: PersonRef, nullable: true }) confirmedBy: PersonRef | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) confirmedAt: string | null;
  @ApiProperty({ type: RecordHappening, nullable: true }) withdrawal: RecordHappening | null;
  @ApiProperty({ description: 'How much was done with it: confirmed, sent back, withdrawn, or one of these undone.' })
  eventCount: number;
}

/** One version of a record with what happened to it. */
export class RecordVersion {
  @ApiProperty() version: number;
  @ApiProperty({ type: PersonRef }) by: PersonRef;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() reason: string;
  @ApiProperty({ type: RecordText }) record: RecordText;
  @ApiProperty({ type: [RecordHappeningOfKind] }) events: RecordHappeningOfKind[];
}

/** Why a record was not confirmed. */
export class RefusedConfirmation {
  @ApiProperty() code: string;
  @ApiProperty() detail: string;
}

/** What became of one of several records: its new status, or why it was refused. */
export class ConfirmedVisit {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: [...VISIT_STATUSES], enumName: 'VisitStatus', nullable: true }) status: string | null;
  @ApiProperty({ type: RefusedConfirmation, nullable: true }) refusal: RefusedConfirmation | null;
}

/** What became of several records, in the order of the request. */
export class ConfirmedVisits {
  @ApiProperty({ type: [ConfirmedVisit] }) items: ConfirmedVisit[];
}

/** Why and when a visit was cancelled. */
export class VisitCancellation {
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** The visit before. */
export class LastVisit {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty() facts: string;
}

/** Who is likely to take part. */
export class SuggestedParticipants {
  @ApiProperty({ type: [PersonRef] }) ours: PersonRef[];
  @ApiProperty({ type: [String] }) theirs: string[];
}

/** A visit with its record, as the files of an engagement show it. */
export class VisitOnFile {
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
}

/** A visit with everything its record's form needs. */
export class Visit extends VisitOnFile {
  @ApiProperty({ description: 'The programme uses the visit report (復命書): the record is offered as one.' })
  isReport: boolean;
  @ApiProperty({ type: LastVisit, nullable: true }) lastVisit: LastVisit | null;
  @ApiProperty({ type: [ActionItem], description: 'Open items of the engagement, to be ticked off.' })
  homework: ActionItem[];
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

/** The draft of a visit's record: one's own, or one that was taken over from a predecessor. */
export class VisitDraft {
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) content: Record<string, unknown>;
  @ApiProperty({ format: 'date-time' }) savedAt: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: PersonRef, nullable: true, description: 'The predecessor whose draft it is; null: one’s own.' })
  by: PersonRef | null;
}

/** What cancelling together came to. */
export class CancelledVisits {
  @ApiProperty({ description: 'How many planned visits were cancelled.' }) cancelled: number;
}

/** A visit that is planned already. */
export class PlannedVisit {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) plannedOn: string;
  @ApiProperty(nullableTime) startsAt: string | null;
}

/** What to begin with when the next visit of an engagement is planned. */
export class VisitProposal {
  @ApiProperty(nullableDay) dueOn: string | null;
  @ApiProperty({
    ...nullableDay,
    description:
      'An open day from tomorrow on, in time where that can be, on which neither the lead nor whoever asks has a visit; ' +
      'null where nobody visits regularly.',
  })
  proposedOn: string | null;
  @ApiProperty({ type: [PlannedVisit], description: 'From today on, the nearest first.' }) planned: PlannedVisit[];
}
