// Made from assignments.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link assignmentsOf} is asked with. */
export interface AssignmentsOfParameters {
  today: CivilDay;
  tenants: ReadonlyArray<number>;
  organisation: string | null;
  municipality: string | null;
  on: CivilDay | null;
  afterCode: string;
  afterFrom: CivilDay | null;
  afterId: string;
  limit: number;
}

/** What {@link assignmentsOf} gives. */
export interface AssignmentsOfRow {
  id: string;
  version: number;
  organisation: { id: string; name: string; kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other' };
  municipality: { code: string; name: string; prefecture: string };
  fromOn: CivilDay;
  untilOn: CivilDay | null;
  state: 'future' | 'past' | 'present';
}

/** Assignments of the offices by municipality, the earliest term first, behind the place where the page before ended. */
export const assignmentsOf = statement<AssignmentsOfParameters, AssignmentsOfRow>({
  name: 'assignmentsOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'tenants', 'organisation', 'municipality', 'on', 'afterCode', 'afterFrom', 'afterId', 'limit'],
      text: `
        select
          a.id,
          a.version,
          json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
          json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
          a.from_on as "fromOn",
          a.until_on as "untilOn",
          case
            when a.from_on > $1 then 'future'
            when a.until_on < $1 then 'past'
            else 'present'
          end as state
        from
          assignment a
          join organisation o on o.id = a.organisation_id
          join municipality m on m.code = a.municipality_code
          join prefecture f on f.code = m.prefecture_code
        where
          a.tenant_id = any ($2::int[])
          and (
            $3::uuid is null
            or a.organisation_id = $3
          )
          and (
            $4::text is null
            or a.municipality_code = $4
          )
          and (
            $5::date is null
            or holds_on(a.from_on, a.until_on, $5)
          )
          and (a.municipality_code, a.from_on, a.id) > ($6, coalesce($7::date, '-infinity'), $8::uuid)
        order by
          a.municipality_code,
          a.from_on,
          a.id
        limit
          $9`,
    },
  },
});

/** What {@link assignmentsById} is asked with. */
export interface AssignmentsByIdParameters {
  today: CivilDay;
  ids: ReadonlyArray<string>;
}

/** What {@link assignmentsById} gives. */
export interface AssignmentsByIdRow {
  id: string;
  version: number;
  organisation: { id: string; name: string; kind: 'prefecture' | 'healthOffice' | 'university' | 'professionalAssociation' | 'regionalBureau' | 'municipality' | 'other' };
  municipality: { code: string; name: string; prefecture: string };
  fromOn: CivilDay;
  untilOn: CivilDay | null;
  state: 'future' | 'past' | 'present';
}

/** These assignments, by municipality. */
export const assignmentsById = statement<AssignmentsByIdParameters, AssignmentsByIdRow>({
  name: 'assignmentsById',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['today', 'ids'],
      text: `
        select
          a.id,
          a.version,
          json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
          json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
          a.from_on as "fromOn",
          a.until_on as "untilOn",
          case
            when a.from_on > $1 then 'future'
            when a.until_on < $1 then 'past'
            else 'present'
          end as state
        from
          assignment a
          join organisation o on o.id = a.organisation_id
          join municipality m on m.code = a.municipality_code
          join prefecture f on f.code = m.prefecture_code
        where
          a.id::text = any ($2::text[])
        order by
          a.municipality_code`,
    },
  },
});

/** What {@link assignAll} is asked with. */
export interface AssignAllParameters {
  tenant: number;
  organisation: string;
  from: CivilDay;
  until: CivilDay | null;
  ids: ReadonlyArray<string>;
  codes: ReadonlyArray<string>;
}

/** What {@link assignAll} gives. */
export type AssignAllRow = Record<string, never>;

/** Assigns municipalities to an organisation; of those that it has at that time already, none. */
export const assignAll = statement<AssignAllParameters, AssignAllRow>({
  name: 'assignAll',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'organisation', 'from', 'until', 'ids', 'codes'],
      text: `
        insert into
          assignment (id, tenant_id, organisation_id, municipality_code, from_on, until_on)
        select
          wanted.id,
          $1,
          $2,
          wanted.code,
          $3,
          $4
        from
          unnest($5::uuid[], $6::text[]) as wanted (id, code)
        on conflict do nothing`,
    },
  },
});

/** What {@link assignmentToChange} is asked with. */
export interface AssignmentToChangeParameters {
  id: string;
}

/** What {@link assignmentToChange} gives. */
export interface AssignmentToChangeRow {
  id: string;
  organisationId: string;
  municipalityCode: string;
  fromOn: CivilDay;
  untilOn: CivilDay | null;
  version: number;
}

/** An assignment that is about to be ended or taken back, locked. */
export const assignmentToChange = statement<AssignmentToChangeParameters, AssignmentToChangeRow>({
  name: 'assignmentToChange',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          a.id,
          a.organisation_id as "organisationId",
          a.municipality_code as "municipalityCode",
          a.from_on as "fromOn",
          a.until_on as "untilOn",
          a.version
        from
          assignment a
        where
          a.id::text = $1
        for update of
          a`,
    },
  },
});

/** What {@link municipalityOfOthers} is asked with. */
export interface MunicipalityOfOthersParameters {
  codes: ReadonlyArray<string>;
  tenant: number;
}

/** What {@link municipalityOfOthers} gives. */
export interface MunicipalityOfOthersRow {
  code: string;
  name: string | null;
}

/** The first code that is none of the office's field; no `name`: there is no such municipality. */
export const municipalityOfOthers = statement<MunicipalityOfOthersParameters, MunicipalityOfOthersRow>({
  name: 'municipalityOfOthers',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['codes', 'tenant'],
      text: `
        select
          wanted.code,
          m.name
        from
          unnest($1::text[]) as wanted (code)
          left join municipality m on m.code = wanted.code
        where
          m.code is null
          or not exists (
            select
            from
              shared_tenant_field f
            where
              f.tenant_id = $2
              and f.prefecture_code = m.prefecture_code
          )
        limit
          1`,
    },
  },
});

/** What {@link assignmentsInTheWay} is asked with. */
export interface AssignmentsInTheWayParameters {
  organisation: string;
  codes: ReadonlyArray<string>;
  own: ReadonlyArray<string>;
  from: CivilDay;
  until: CivilDay | null;
}

/** What {@link assignmentsInTheWay} gives. */
export interface AssignmentsInTheWayRow {
  municipality: string;
  code: string;
  fromOn: CivilDay;
  untilOn: CivilDay | null;
}

/** Assignments of an organisation that run at the same time as others (`own`) would. */
export const assignmentsInTheWay = statement<AssignmentsInTheWayParameters, AssignmentsInTheWayRow>({
  name: 'assignmentsInTheWay',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['organisation', 'codes', 'own', 'from', 'until'],
      text: `
        select
          m.name as municipality,
          m.code,
          a.from_on as "fromOn",
          a.until_on as "untilOn"
        from
          assignment a
          join municipality m on m.code = a.municipality_code
        where
          a.organisation_id = $1
          and a.municipality_code = any ($2::text[])
          and a.id <> all ($3::uuid[])
          and daterange (a.from_on, a.until_on, '[]') && daterange ($4, $5, '[]')
        order by
          m.code,
          a.from_on`,
    },
  },
});
