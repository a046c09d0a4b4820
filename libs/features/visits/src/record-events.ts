import { type ConfirmationSteps, DEFAULT_CONFIRMATION_STEPS, type RecordEvent, type RecordEventKind } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import type { VisitRowFacts } from './visit-row.js';

/** An event with the day the visit was planned for, which a withdrawal alone keeps. */
export interface StoredEvent extends RecordEvent {
  readonly plannedOn: string | null;
}

/** What happened to a record, in order. */
export async function eventsOf(actor: Actor, visitId: string): Promise<StoredEvent[]> {
  return actor.tx.query<StoredEvent>(
    'select kind, version, person_id as "personId", steps, planned_on as "plannedOn" from visit_record_event where visit_id = $1 order by id', [visitId]);
}

/** Something that happens to a record; a confirmation notes how many are asked for. */
type NewEvent =
  | { kind: 'confirmed'; steps: ConfirmationSteps }
  | { kind: Exclude<RecordEventKind, 'confirmed'>; comment: string; plannedOn?: string | null };

/** Writes down what happened to the version in force, and returns it. */
export async function noteEvent(actor: Actor, visit: VisitRowFacts, happening: NewEvent): Promise<StoredEvent> {
  const { kind, steps, comment, plannedOn } = { steps: null, comment: '', plannedOn: null, ...happening };
  const event = { kind, version: visit.recordVersion!, personId: personOf(actor), steps, plannedOn };
  await actor.tx.run(
    'insert into visit_record_event (visit_id, engagement_id, version, kind, comment, person_id, planned_on, steps) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [visit.id, visit.engagementId, event.version, kind, comment, event.personId, plannedOn, steps]);
  return event;
}

/** How many people confirm the records of the visit's programme, by the rule of its office. */
export async function stepsFor(actor: Actor, visit: Pick<VisitRowFacts, 'tenantId' | 'programmeId'>): Promise<ConfirmationSteps> {
  const rule = await actor.tx.one<{ steps: ConfirmationSteps }>('select steps from confirmation_rule where tenant_id = $1 and programme_id = $2', [visit.tenantId, visit.programmeId]);
  return rule?.steps ?? DEFAULT_CONFIRMATION_STEPS;
}
