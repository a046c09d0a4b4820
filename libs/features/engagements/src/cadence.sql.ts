// Made from cadence.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link holdCadence} is asked with. */
export interface HoldCadenceParameters {
  engagement: string;
}

/** What {@link holdCadence} gives. */
export type HoldCadenceRow = Record<string, never>;

/** Makes whoever else changes the facts of an engagement's cadence wait until the transaction ends. */
export const holdCadence = statement<HoldCadenceParameters, HoldCadenceRow>({
  name: 'holdCadence',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
        from
          engagement
        where
          id = $1
        for no key update`,
    },
  },
});

/** What {@link engagementsWithCadence} is asked with. */
export interface EngagementsWithCadenceParameters {
  tenant: number;
}

/** What {@link engagementsWithCadence} gives. */
export interface EngagementsWithCadenceRow {
  id: string;
}

/** Engagements of a tenant whose stored cadence may be wrong: that of a closed one says so and is done with. */
export const engagementsWithCadence = statement<EngagementsWithCadenceParameters, EngagementsWithCadenceRow>({
  name: 'engagementsWithCadence',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          id
        from
          engagement
        where
          tenant_id = $1
          and (
            status <> 'closed'
            or cadence_statuses <> '{closed}'
          )`,
    },
  },
});

/** What {@link cadenceFacts} is asked with. */
export interface CadenceFactsParameters {
  engagements: ReadonlyArray<string>;
}

/** What {@link cadenceFacts} gives. */
export interface CadenceFactsRow {
  id: string;
  tenantId: number;
  startedOn: CivilDay;
  cadenceMonths: number | null;
  onlineCounts: boolean;
  lastHeldOn: CivilDay | null;
  lastHeldInPersonOn: CivilDay | null;
  plannedDays: CivilDay[];
  status: 'closed' | 'paused' | 'active';
  resumedOn: CivilDay | null;
  stored: string;
}

/**
 * The facts of the cadence rule. `status` comes from the rows that tell its story, not from the stored word; `stored`
 * is what the rule said when it was asked last.
 */
export const cadenceFacts = statement<CadenceFactsParameters, CadenceFactsRow>({
  name: 'cadenceFacts',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagements'],
      text: `
        select
          e.id,
          e.tenant_id as "tenantId",
          e.started_on as "startedOn",
          e.cadence_months as "cadenceMonths",
          e.online_counts as "onlineCounts",
          e.last_held_on as "lastHeldOn",
          e.last_held_in_person_on as "lastHeldInPersonOn",
          e.planned_days as "plannedDays",
          case
            when exists (
              select
              from
                closure_in_force c
              where
                c.engagement_id = e.id
            ) then 'closed'
            when exists (
              select
              from
                engagement_pause p
              where
                p.engagement_id = e.id
                and p.until_on is null
            ) then 'paused'
            else 'active'
          end as status,
          (
            select
              max(p.until_on)
            from
              engagement_pause p
            where
              p.engagement_id = e.id
          ) as "resumedOn",
          concat_ws('|', e.status, e.next_visit_due_on, e.cadence_from::text, e.cadence_statuses::text) as stored
        from
          engagement e
        where
          e.id = any ($1::uuid[])`,
    },
  },
});

/** What {@link storeCadences} is asked with. */
export interface StoreCadencesParameters {
  cadences: string;
}

/** What {@link storeCadences} gives. */
export type StoreCadencesRow = Record<string, never>;

/** Stores what the rule says of many engagements. */
export const storeCadences = statement<StoreCadencesParameters, StoreCadencesRow>({
  name: 'storeCadences',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['cadences'],
      text: `
        update engagement e
        set
          status = c.status,
          resumed_on = c.resumed_on,
          next_visit_due_on = c.next_visit_due_on,
          due_in_words = c.due_in_words,
          cadence_from = c.cadence_from,
          cadence_statuses = c.cadence_statuses
        from
          jsonb_to_recordset($1) as c (
            id uuid,
            status text,
            resumed_on date,
            next_visit_due_on date,
            due_in_words jsonb,
            cadence_from date[],
            cadence_statuses text[]
          )
        where
          e.id = c.id`,
    },
  },
});

/** What {@link actForTenantOfCalendar} is asked with. */
export interface ActForTenantOfCalendarParameters {
  tenant: number;
}

/** What {@link actForTenantOfCalendar} gives. */
export interface ActForTenantOfCalendarRow {
  act_for_tenant: null;
}

/** Goes on in the name of a tenant, whose administrator sees no engagement. */
export const actForTenantOfCalendar = statement<ActForTenantOfCalendarParameters, ActForTenantOfCalendarRow>({
  name: 'actForTenantOfCalendar',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          act_for_tenant($1)`,
    },
  },
});
