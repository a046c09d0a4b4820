import { type CivilDay, type ConfirmationSteps, DEFAULT_CONFIRMATION_STEPS, type RecordEventKind } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { confirmationSteps, recordEvents, type RecordEventsRow } from './record-events.sql.js';
import { VisitRecordEventEntity } from './visit-record-event.entity.js';
import type { VisitRowFacts } from './visit-row.js';

/** An event with the day the visit was planned for, which a withdrawal alone keeps. */
export type StoredEvent = RecordEventsRow;

/** Something that happens to a record; a confirmation notes how many are asked for. */
type NewEvent =
  | { kind: 'confirmed'; steps: ConfirmationSteps }
  | { kind: Exclude<RecordEventKind, 'confirmed'>; comment: string; plannedOn?: CivilDay | null };

/** Writes down what happened to the version in force, and returns it. */
export async function noteEvent(actor: Actor, visit: VisitRowFacts, happening: NewEvent): Promise<StoredEvent> {
  const { comment, ...told } = { steps: null, comment: '', plannedOn: null, ...happening };
  const event = { ...told, version: visit.recordVersion!, personId: personOf(actor) };
  await actor.tx.insert(VisitRecordEventEntity, {
    ...event,
    visitId: visit.id,
    engagementId: visit.engagementId,
    comment,
  });
  return event;
}

/** What happened to a record, and how many people confirm those of its programme by the rule of its office. */
export interface RecordCourse {
  events: StoredEvent[];
  steps: ConfirmationSteps;
}

/** The course of a visit's record. */
export async function courseOf(actor: Actor, visitId: string, engagementId: string): Promise<RecordCourse> {
  const [events, rule] = await Promise.all([
    actor.tx.rows(recordEvents, { visit: visitId }),
    actor.tx.row(confirmationSteps, { engagement: engagementId }),
  ]);
  return { events, steps: rule?.steps ?? DEFAULT_CONFIRMATION_STEPS };
}
