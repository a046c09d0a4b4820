// Made from programmes.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { FeeRule, ProgrammeForm, ProgrammePaper, SupportType } from '@banso/domain';

/** What {@link tenantRuled} gives. */
export interface TenantRuledRow {
  id: number;
  prefectureCode: string;
}

/** The office for which the actor sets the rules of programmes. */
export const tenantRuled = statement<Record<string, never>, TenantRuledRow>({
  name: 'tenantRuled',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          t.id,
          t.prefecture_code as "prefectureCode"
        from
          shared_tenant t
        where
          t.id = any (ctx_ints('app.manages'))
          or t.id = any (ctx_ints('app.administers'))
        order by
          t.id
        limit
          1`,
    },
  },
});

/** What {@link programmesOf} is asked with. */
export interface ProgrammesOfParameters {
  tenants: ReadonlyArray<number>;
  fiscalYear: number;
  defaultSteps: number;
  firstVersion: number;
  only: string | null;
  running: boolean;
  usable: boolean;
  afterPosition: number | null;
  afterName: string;
  afterId: string;
  limit: number;
}

/** What {@link programmesOf} gives. */
export interface ProgrammesOfRow {
  id: string;
  name: string;
  forms: ProgrammeForm[];
  feeRule: FeeRule;
  supportTypes: SupportType[];
  fromFiscalYear: number;
  untilFiscalYear: number | null;
  cadenceMonths: number | null;
  papers: ProgrammePaper[];
  own: boolean;
  usable: boolean;
  confirmationSteps: number;
  version: number;
  bodies: { id: string; name: string; kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other' }[];
  listPosition: number;
}

/**
 * Programmes as they are in a fiscal year, behind the place where the page before ended, with the rule of confirmation
 * of the office for which the actor sets it, otherwise of the first of `tenants`. Usable is what one's own office
 * founded, or carries as one of its bodies. A check of the table lets in no other support types; forms, fee rule and
 * papers come from requests that let in no other.
 */
export const programmesOf = statement<ProgrammesOfParameters, ProgrammesOfRow>({
  name: 'programmesOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenants', 'fiscalYear', 'defaultSteps', 'firstVersion', 'only', 'running', 'usable', 'afterPosition', 'afterName', 'afterId', 'limit'],
      text: `
        with
          led as materialized (
            select
              b.programme_id,
              bool_or(o.tenant_id = any ($1::int[])) as by_us,
              json_agg(
                json_build_object('id', o.id, 'name', o.name, 'kind', o.kind)
                order by
                  b.position
              ) as bodies
            from
              shared_programme_body b
              join organisation o on o.id = b.organisation_id
            where
              $2 between b.from_fiscal_year and b.until_fiscal_year
            group by
              b.programme_id
          ),
          ruled as materialized (
            select
              coalesce(
                (
                  select
                    t.id
                  from
                    shared_tenant t
                  where
                    t.id = any (ctx_ints('app.manages'))
                    or t.id = any (ctx_ints('app.administers'))
                  order by
                    t.id
                  limit
                    1
                ),
                ($1::int[]) [1]
              ) as tenant
          )
        select
          g.id,
          g.name,
          g.forms,
          g.fee_rule as "feeRule",
          g.support_types as "supportTypes",
          g.from_fiscal_year as "fromFiscalYear",
          g.until_fiscal_year as "untilFiscalYear",
          g.cadence_months as "cadenceMonths",
          g.papers,
          coalesce(g.tenant_id = any ($1::int[]), false) as own,
          coalesce(
            g.tenant_id = any ($1::int[])
            or led.by_us,
            false
          ) as usable,
          coalesce(c.steps, $3)::int as "confirmationSteps",
          (g.version + coalesce(c.version, $4) - 1)::int as version,
          coalesce(led.bodies, '[]') as bodies,
          g.position as "listPosition"
        from
          programme_in($2) g
          left join led on led.programme_id = g.id
          cross join ruled
          left join confirmation_rule c on c.programme_id = g.id
          and c.tenant_id = ruled.tenant
        where
          (
            $5::text is null
            or g.id::text = $5
          )
          and (
            not $6
            or $2 between g.from_fiscal_year and coalesce(g.until_fiscal_year, 9999)
          )
          and (
            not $7
            or g.tenant_id = any ($1)
            or led.by_us
          )
          and (
            $8::int is null
            or (g.position, g.name, g.id) > ($8, $9, $10::uuid)
          )
        order by
          g.position,
          g.name,
          g.id
        limit
          $11`,
    },
  },
});

/** What {@link yearsOfProgramme} is asked with. */
export interface YearsOfProgrammeParameters {
  programme: string;
}

/** What {@link yearsOfProgramme} gives. */
export interface YearsOfProgrammeRow {
  fromFiscalYear: number;
  forms: ProgrammeForm[];
  supportTypes: SupportType[];
  feeRule: FeeRule;
  bodies: { id: string; name: string; kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other' }[];
}

/** What a programme was and will be, from the fiscal year on in which it changed. */
export const yearsOfProgramme = statement<YearsOfProgrammeParameters, YearsOfProgrammeRow>({
  name: 'yearsOfProgramme',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['programme'],
      text: `
        select
          y.from_fiscal_year as "fromFiscalYear",
          y.forms,
          y.support_types as "supportTypes",
          y.fee_rule as "feeRule",
          coalesce(
            (
              select
                json_agg(
                  json_build_object('id', o.id, 'name', o.name, 'kind', o.kind)
                  order by
                    b.position
                )
              from
                programme_body b
                join organisation o on o.id = b.organisation_id
              where
                b.programme_id = y.programme_id
                and b.from_fiscal_year = y.from_fiscal_year
            ),
            '[]'
          ) as bodies
        from
          programme_year y
        where
          y.programme_id = $1
        order by
          y.from_fiscal_year`,
    },
  },
});

/** What {@link programmeToChange} is asked with. */
export interface ProgrammeToChangeParameters {
  tenant: number;
  firstVersion: number;
  fiscalYear: number;
  id: string;
}

/** What {@link programmeToChange} gives. */
export interface ProgrammeToChangeRow {
  id: string;
  name: string;
  version: number;
  own: boolean;
  fromFiscalYear: number;
  untilFiscalYear: number | null;
  cadenceMonths: number | null;
  papers: ProgrammePaper[];
  forms: ProgrammeForm[];
  supportTypes: SupportType[];
  feeRule: FeeRule;
  offeredFrom: number;
  bodyIds: string[];
  steps: number | null;
  ruleVersion: number;
}

/**
 * A programme that the office may use, with the steps that it has set for itself (null: none yet), and as it is in a
 * fiscal year.
 */
export const programmeToChange = statement<ProgrammeToChangeParameters, ProgrammeToChangeRow>({
  name: 'programmeToChange',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'firstVersion', 'fiscalYear', 'id'],
      text: `
        select
          g.id,
          g.name,
          g.version,
          coalesce(g.tenant_id = $1, false) as own,
          g.from_fiscal_year as "fromFiscalYear",
          g.until_fiscal_year as "untilFiscalYear",
          g.cadence_months as "cadenceMonths",
          g.papers,
          y.forms,
          y.support_types as "supportTypes",
          y.fee_rule as "feeRule",
          y.from_fiscal_year as "offeredFrom",
          array(
            select
              b.organisation_id::text
            from
              programme_body b
            where
              b.programme_id = g.id
              and b.from_fiscal_year = y.from_fiscal_year
            order by
              b.position
          ) as "bodyIds",
          c.steps,
          coalesce(c.version, $2)::int as "ruleVersion"
        from
          programme g
          join programme_year y on y.programme_id = g.id
          and y.from_fiscal_year = (
            select
              max(i.from_fiscal_year)
            from
              programme_year i
            where
              i.programme_id = g.id
              and i.from_fiscal_year <= greatest($3, g.from_fiscal_year)
          )
          left join confirmation_rule c on c.programme_id = g.id
          and c.tenant_id = $1
        where
          g.id::text = $4
          and (
            g.tenant_id = $1
            or exists (
              select
              from
                programme_body b
                join organisation o on o.id = b.organisation_id
              where
                b.programme_id = g.id
                and b.from_fiscal_year = y.from_fiscal_year
                and o.tenant_id = $1
            )
          )`,
    },
  },
});

/** What {@link lockedProgramme} is asked with. */
export interface LockedProgrammeParameters {
  id: string;
  tenant: number;
}

/** What {@link lockedProgramme} gives. */
export interface LockedProgrammeRow {
  version: number;
}

/** Locks a programme of the office for whoever changes it. */
export const lockedProgramme = statement<LockedProgrammeParameters, LockedProgrammeRow>({
  name: 'lockedProgramme',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'tenant'],
      text: `
        select
          g.version
        from
          programme g
        where
          g.id::text = $1
          and g.tenant_id = $2
        for update`,
    },
  },
});

/** What {@link organisationsThatCarry} is asked with. */
export interface OrganisationsThatCarryParameters {
  tenant: number;
  ids: ReadonlyArray<string>;
}

/** What {@link organisationsThatCarry} gives. */
export interface OrganisationsThatCarryRow {
  id: string;
  own: boolean;
}

/** Of organisations those that may carry a programme of the office: its own, those that all share, and other offices'. */
export const organisationsThatCarry = statement<OrganisationsThatCarryParameters, OrganisationsThatCarryRow>({
  name: 'organisationsThatCarry',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'ids'],
      text: `
        select
          o.id,
          coalesce(o.tenant_id = $1, false) as own
        from
          organisation o
        where
          o.id = any ($2::uuid[])
          and o.kind <> 'regionalBureau'
          and o.kind <> 'municipality'`,
    },
  },
});

/** What {@link bodyOfOffice} is asked with. */
export interface BodyOfOfficeParameters {
  tenant: number;
}

/** What {@link bodyOfOffice} gives. */
export interface BodyOfOfficeRow {
  id: string;
}

/** The body that the office is: of its organisations the one that bears its name, not a section of it. */
export const bodyOfOffice = statement<BodyOfOfficeParameters, BodyOfOfficeRow>({
  name: 'bodyOfOffice',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          o.id
        from
          organisation o
          join shared_tenant t on t.id = o.tenant_id
        where
          o.tenant_id = $1
          and o.kind in ('prefecture', 'university')
        order by
          o.is_office desc,
          o.name = t.name desc,
          o.kind = 'prefecture' desc,
          o.id
        limit
          1`,
    },
  },
});

/** What {@link nameProgrammesInTurn} is asked with. */
export interface NameProgrammesInTurnParameters {
  tenant: number;
}

/** What {@link nameProgrammesInTurn} gives. */
export interface NameProgrammesInTurnRow {
  locked: null;
}

/** Of two who name a programme of the office at once the second waits, and sees what the first has named. */
export const nameProgrammesInTurn = statement<NameProgrammesInTurnParameters, NameProgrammesInTurnRow>({
  name: 'nameProgrammesInTurn',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          pg_advisory_xact_lock(hashtext ('programme names'), $1) as locked`,
    },
  },
});

/** What {@link programmeOfThatName} is asked with. */
export interface ProgrammeOfThatNameParameters {
  tenant: number;
  name: string;
  except: string | null;
  untilFiscalYear: number | null;
  fromFiscalYear: number;
}

/** What {@link programmeOfThatName} gives. */
export type ProgrammeOfThatNameRow = Record<string, never>;

/** Whether the office has another programme of that name that runs in one of the years. */
export const programmeOfThatName = statement<ProgrammeOfThatNameParameters, ProgrammeOfThatNameRow>({
  name: 'programmeOfThatName',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'name', 'except', 'untilFiscalYear', 'fromFiscalYear'],
      text: `
        select
        from
          programme g
        where
          g.tenant_id = $1
          and g.search = search_fold($2)
          and (
            $3::text is null
            or g.id::text <> $3
          )
          and g.from_fiscal_year <= coalesce($4::int, 9999)
          and coalesce(g.until_fiscal_year, 9999) >= $5`,
    },
  },
});

/** What {@link putProgrammeYear} is asked with. */
export interface PutProgrammeYearParameters {
  programme: string;
  fromFiscalYear: number;
  forms: ReadonlyArray<string>;
  supportTypes: ReadonlyArray<string>;
  feeRule: string;
}

/** What {@link putProgrammeYear} gives. */
export type PutProgrammeYearRow = Record<string, never>;

/** Says what a programme offers from a fiscal year on; a row that begins in that year is replaced. */
export const putProgrammeYear = statement<PutProgrammeYearParameters, PutProgrammeYearRow>({
  name: 'putProgrammeYear',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['programme', 'fromFiscalYear', 'forms', 'supportTypes', 'feeRule'],
      text: `
        insert into
          programme_year as y (programme_id, from_fiscal_year, forms, support_types, fee_rule)
        values
          ($1, $2, $3, $4, $5)
        on conflict (programme_id, from_fiscal_year) do update
        set
          forms = excluded.forms,
          support_types = excluded.support_types,
          fee_rule = excluded.fee_rule`,
    },
  },
});

/** What {@link dropBodies} is asked with. */
export interface DropBodiesParameters {
  programme: string;
  fromFiscalYear: number;
}

/** What {@link dropBodies} gives. */
export type DropBodiesRow = Record<string, never>;

/** Takes the bodies of a programme away that it has from a fiscal year on, for others to be put there. */
export const dropBodies = statement<DropBodiesParameters, DropBodiesRow>({
  name: 'dropBodies',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['programme', 'fromFiscalYear'],
      text: `
        delete from programme_body
        where
          programme_id = $1
          and from_fiscal_year = $2`,
    },
  },
});

/** What {@link putBodies} is asked with. */
export interface PutBodiesParameters {
  programme: string;
  fromFiscalYear: number;
  bodies: ReadonlyArray<string>;
}

/** What {@link putBodies} gives. */
export type PutBodiesRow = Record<string, never>;

/** Lets bodies carry a programme from a fiscal year on, in their order. */
export const putBodies = statement<PutBodiesParameters, PutBodiesRow>({
  name: 'putBodies',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['programme', 'fromFiscalYear', 'bodies'],
      text: `
        insert into
          programme_body (programme_id, from_fiscal_year, organisation_id, position)
        select
          $1,
          $2,
          b.id,
          b.place::int - 1
        from
          unnest($3::uuid[]) with ordinality as b (id, place)`,
    },
  },
});

/** What {@link setConfirmationSteps} is asked with. */
export interface SetConfirmationStepsParameters {
  tenant: number;
  programme: string;
  steps: number;
  changedBy: string;
  version: number;
}

/** What {@link setConfirmationSteps} gives. */
export type SetConfirmationStepsRow = Record<string, never>;

/** Sets how many people confirm, over the rule of that version; nothing happens when there is another by now. */
export const setConfirmationSteps = statement<SetConfirmationStepsParameters, SetConfirmationStepsRow>({
  name: 'setConfirmationSteps',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'programme', 'steps', 'changedBy', 'version'],
      text: `
        insert into
          confirmation_rule as c (tenant_id, programme_id, steps, changed_by)
        values
          ($1, $2, $3, $4)
        on conflict (tenant_id, programme_id) do update
        set
          steps = excluded.steps,
          changed_by = excluded.changed_by,
          version = c.version + 1
        where
          c.version = $5`,
    },
  },
});
