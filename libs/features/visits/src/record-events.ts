import { type CivilDay, type ConfirmationSteps, DEFAULT_CONFIRMATION_STEPS, type RecordEventKind } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { confirmationSteps, recordEvents, type RecordEventsRow } from './record-events.sql.js';
import { VisitRecordEventEntity } from './visit-record-event.entity.js';
import type { VisitRowFacts } from './visit-row.js';

/** An event with the day the visit was planned for, which a withdrawal alone keeps. */
export type StoredEvent = RecordEventsRow;

/** What happened to a record, in order. */
export async function eventsOf(actor: Actor, visitId: string): Promise<StoredEvent[]> {
  return actor.tx.rows(recordEvents, { visit: visitId });
}

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

/** How many people confirm the records of the visit's programme, by the rule of its office. */
export async function stepsFor(
  actor: Actor,
  visit: Pick<VisitRowFacts, 'tenantId' | 'programmeId'>,
): Promise<ConfirmationSteps> {
  const rule = await actor.tx.row(confirmationSteps, { tenant: visit.tenantId, programme: visit.programmeId });
  return rule?.steps ?? DEFAULT_CONFIRMATION_STEPS;
}
