// Made from engagements.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link programmeOfTenant} is asked with. */
export interface ProgrammeOfTenantParameters {
  fiscalYear: number;
  programme: string;
  tenant: number;
}

/** What {@link programmeOfTenant} gives. */
export interface ProgrammeOfTenantRow {
  fromFiscalYear: number;
  untilFiscalYear: number | null;
  cadenceMonths: number | null;
}

/** A programme that the office may work with in a fiscal year: it founded it, or carries it as one of its bodies. */
export const programmeOfTenant = statement<ProgrammeOfTenantParameters, ProgrammeOfTenantRow>({
  name: 'programmeOfTenant',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['fiscalYear', 'programme', 'tenant'],
      text: `
        select
          g.from_fiscal_year as "fromFiscalYear",
          g.until_fiscal_year as "untilFiscalYear",
          g.cadence_months as "cadenceMonths"
        from
          programme_in($1) g
        where
          g.id = $2
          and (
            g.tenant_id = $3
            or exists (
              select
              from
                shared_programme_body b
                join shared_organisation o on o.id = b.organisation_id
              where
                b.programme_id = g.id
                and $1 between b.from_fiscal_year and b.until_fiscal_year
                and o.tenant_id = $3
            )
          )`,
    },
  },
});

/** What {@link openEngagement} is asked with. */
export interface OpenEngagementParameters {
  municipality: string;
  programme: string;
}

/** What {@link openEngagement} gives. */
export type OpenEngagementRow = Record<string, never>;

/** Whether an engagement of the municipality in the programme is open. */
export const openEngagement = statement<OpenEngagementParameters, OpenEngagementRow>({
  name: 'openEngagement',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['municipality', 'programme'],
      text: `
        select
        from
          engagement
        where
          municipality_code = $1
          and programme_id = $2
          and status <> 'closed'`,
    },
  },
});

/** What {@link tenantOfMunicipality} is asked with. */
export interface TenantOfMunicipalityParameters {
  municipality: string;
  tenants: ReadonlyArray<number>;
}

/** What {@link tenantOfMunicipality} gives. */
export interface TenantOfMunicipalityRow {
  tenantId: number | null;
  own: boolean;
}

/**
 * The tenant of the actor's that the municipality lies in, null where none of them is, and whether the actor's own area
 * covers the municipality.
 */
export const tenantOfMunicipality = statement<TenantOfMunicipalityParameters, TenantOfMunicipalityRow>({
  name: 'tenantOfMunicipality',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['municipality', 'tenants'],
      text: `
        select
          t.id as "tenantId",
          coalesce(
            t.id = any (ctx_ints('app.wide'))
            or $1 = any (ctx_texts('app.own')),
            false
          ) as own
        from
          shared_municipality m
          left join shared_tenant_field f on f.prefecture_code = m.prefecture_code
          and f.tenant_id = any ($2)
          left join shared_tenant t on t.id = f.tenant_id
        where
          m.code = $1
        order by
          own desc,
          t.id
        limit
          1`,
    },
  },
});

/** What {@link pauseAfter} is asked with. */
export interface PauseAfterParameters {
  engagement: string;
  day: CivilDay;
}

/** What {@link pauseAfter} gives. */
export type PauseAfterRow = Record<string, never>;

/** Whether the engagement was paused on a day after this one. */
export const pauseAfter = statement<PauseAfterParameters, PauseAfterRow>({
  name: 'pauseAfter',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'day'],
      text: `
        select
        from
          engagement_pause
        where
          engagement_id = $1
          and until_on > $2`,
    },
  },
});

/** What {@link endPause} is asked with. */
export interface EndPauseParameters {
  resumedOn: CivilDay;
  engagement: string;
}

/** What {@link endPause} gives. */
export type EndPauseRow = Record<string, never>;

/** Ends the open pause of an engagement, unless it begins only later. */
export const endPause = statement<EndPauseParameters, EndPauseRow>({
  name: 'endPause',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['resumedOn', 'engagement'],
      text: `
        update engagement_pause
        set
          until_on = $1
        where
          engagement_id = $2
          and until_on is null
          and from_on <= $1`,
    },
  },
});

/** What {@link hasPlannedVisits} is asked with. */
export interface HasPlannedVisitsParameters {
  engagement: string;
}

/** What {@link hasPlannedVisits} gives. */
export type HasPlannedVisitsRow = Record<string, never>;

/** Whether visits of the engagement are planned. */
export const hasPlannedVisits = statement<HasPlannedVisitsParameters, HasPlannedVisitsRow>({
  name: 'hasPlannedVisits',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
        from
          engagement
        where
          id = $1
          and cardinality(planned_days) > 0`,
    },
  },
});

/** What {@link closureInForce} is asked with. */
export interface ClosureInForceParameters {
  engagement: string;
}

/** What {@link closureInForce} gives. */
export interface ClosureInForceRow {
  id: string;
}

/** The closure of an engagement that holds. */
export const closureInForce = statement<ClosureInForceParameters, ClosureInForceRow>({
  name: 'closureInForce',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          id
        from
          closure_in_force
        where
          engagement_id = $1`,
    },
  },
});

/** What {@link engagementStatus} is asked with. */
export interface EngagementStatusParameters {
  id: string;
}

/** What {@link engagementStatus} gives. */
export interface EngagementStatusRow {
  status: 'active' | 'paused' | 'closed';
}

/** Where an engagement stands. */
export const engagementStatus = statement<EngagementStatusParameters, EngagementStatusRow>({
  name: 'engagementStatus',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          status
        from
          engagement
        where
          id = $1`,
    },
  },
});
