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
    'select kind, version, person_id as "personId", planned_on as "plannedOn" from visit_record_event where visit_id = $1 order by id', [visitId]);
}

/** Writes down what happened to the version in force, and returns it. */
export async function noteEvent(
  actor: Actor, visit: VisitRowFacts, { kind, comment = '', plannedOn = null }: { kind: RecordEventKind; comment?: string; plannedOn?: string | null },
): Promise<StoredEvent> {
  const event = { kind, version: visit.recordVersion!, personId: personOf(actor), plannedOn };
  await actor.tx.run(
    'insert into visit_record_event (visit_id, engagement_id, version, kind, comment, person_id, planned_on) values ($1, $2, $3, $4, $5, $6, $7)',
    [visit.id, visit.engagementId, event.version, kind, comment, event.personId, plannedOn]);
  return event;
}

/** How many people confirm the records of the visit's programme, by the rule of its office. */
export async function stepsFor(actor: Actor, visit: Pick<VisitRowFacts, 'tenantId' | 'programmeId'>): Promise<ConfirmationSteps> {
  const rule = await actor.tx.one<{ steps: ConfirmationSteps }>('select steps from confirmation_rule where tenant_id = $1 and programme_id = $2', [visit.tenantId, visit.programmeId]);
  return rule?.steps ?? DEFAULT_CONFIRMATION_STEPS;
}
