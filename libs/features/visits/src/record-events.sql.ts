// Made from record-events.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, ConfirmationSteps } from '@banso/domain';

/** What {@link recordEvents} is asked with. */
export interface RecordEventsParameters {
  visit: string;
}

/** What {@link recordEvents} gives. */
export interface RecordEventsRow {
  kind: 'confirmed' | 'returned' | 'confirmationUndone' | 'withdrawn' | 'withdrawalUndone';
  version: number;
  personId: string;
  steps: number | null;
  plannedOn: CivilDay | null;
}

/** What happened to the record of a visit, in order; `plannedOn`: the day that a withdrawn visit was planned for. */
export const recordEvents = statement<RecordEventsParameters, RecordEventsRow>({
  name: 'recordEvents',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          k.kind,
          k.version,
          k.person_id as "personId",
          k.steps,
          k.planned_on as "plannedOn"
        from
          visit_record_event k
        where
          k.visit_id = $1
        order by
          k.id`,
    },
  },
});

/** What {@link confirmationSteps} is asked with. */
export interface ConfirmationStepsParameters {
  engagement: string;
}

/** What {@link confirmationSteps} gives. */
export interface ConfirmationStepsRow {
  steps: ConfirmationSteps;
}

/** How many people confirm the records of an engagement's programme, by the rule of its office; none without a rule. */
export const confirmationSteps = statement<ConfirmationStepsParameters, ConfirmationStepsRow>({
  name: 'confirmationSteps',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          c.steps
        from
          shared_engagement e
          join shared_confirmation_rule c on c.tenant_id = e.tenant_id
          and c.programme_id = e.programme_id
        where
          e.id = $1`,
    },
  },
});
