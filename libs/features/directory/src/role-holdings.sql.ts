// Made from role-holdings.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link personToGrantRole} is asked with. */
export interface PersonToGrantRoleParameters {
  id: string;
}

/** What {@link personToGrantRole} gives. */
export interface PersonToGrantRoleRow {
  id: string;
  name: string;
  email: string | null;
  tenantId: number | null;
  disabledAt: string | null;
}

/** Who is to get a role, locked. */
export const personToGrantRole = statement<PersonToGrantRoleParameters, PersonToGrantRoleRow>({
  name: 'personToGrantRole',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          p.id,
          p.name,
          p.email,
          p.tenant_id as "tenantId",
          p.disabled_at as "disabledAt"
        from
          person p
        where
          p.id::text = $1
        for update of
          p`,
    },
  },
});

/** What {@link personConcerned} is asked with. */
export interface PersonConcernedParameters {
  id: string;
}

/** What {@link personConcerned} gives. */
export interface PersonConcernedRow {
  id: string;
  name: string;
  email: string | null;
}

/** Whom an act concerns, as mails name them. */
export const personConcerned = statement<PersonConcernedParameters, PersonConcernedRow>({
  name: 'personConcerned',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          p.id,
          p.name,
          p.email
        from
          person p
        where
          p.id = $1`,
    },
  },
});

/** What {@link grantRole} is asked with. */
export interface GrantRoleParameters {
  id: string;
  person: string;
  tenant: number | null;
  organisation: string;
  role: string;
  from: CivilDay;
  until: CivilDay | null;
}

/** What {@link grantRole} gives. */
export type GrantRoleRow = Record<string, never>;

/** Grants a role, unless another term of it is in the way. */
export const grantRole = statement<GrantRoleParameters, GrantRoleRow>({
  name: 'grantRole',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id', 'person', 'tenant', 'organisation', 'role', 'from', 'until'],
      text: `
        insert into
          role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on)
        values
          ($1, $2, $3, $4, $5, $6, $7)
        on conflict do nothing`,
    },
  },
});

/** What {@link roleHoldingToChange} is asked with. */
export interface RoleHoldingToChangeParameters {
  id: string;
}

/** What {@link roleHoldingToChange} gives. */
export interface RoleHoldingToChangeRow {
  id: string;
  personId: string;
  organisationId: string;
  role: 'staff' | 'manager' | 'partner' | 'peer' | 'expert' | 'bureau' | 'auditor' | 'admin';
  fromOn: CivilDay;
  untilOn: CivilDay | null;
  transferEndsOn: CivilDay | null;
  version: number;
}

/**
 * A role that is about to be ended or taken back, locked. `transferEndsOn` is the last day that a transfer leaves of
 * it, as far as the actor may know; null where none ends it.
 */
export const roleHoldingToChange = statement<RoleHoldingToChangeParameters, RoleHoldingToChangeRow>({
  name: 'roleHoldingToChange',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          r.id,
          r.person_id as "personId",
          r.organisation_id as "organisationId",
          r.role,
          r.from_on as "fromOn",
          (
            select
              t.until_on
            from
              role_term t
            where
              t.id = r.id
          ) as "untilOn",
          (
            select
              min(e.until_on)
            from
              role_end e
            where
              e.role_holding_id = r.id
          ) as "transferEndsOn",
          r.version
        from
          role_holding r
        where
          r.id::text = $1
        for update of
          r`,
    },
  },
});

/** What {@link roleHeldTwice} is asked with. */
export interface RoleHeldTwiceParameters {
  person: string;
  role: string;
  organisation: string;
  id: string;
  from: CivilDay;
  until: CivilDay | null;
}

/** What {@link roleHeldTwice} gives. */
export type RoleHeldTwiceRow = Record<string, never>;

/** Whether another term of the same role in the same organisation runs in that time. */
export const roleHeldTwice = statement<RoleHeldTwiceParameters, RoleHeldTwiceRow>({
  name: 'roleHeldTwice',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'role', 'organisation', 'id', 'from', 'until'],
      text: `
        select
        from
          role_holding r
        where
          r.person_id = $1
          and r.role = $2
          and r.organisation_id = $3
          and r.id <> $4
          and daterange (r.from_on, r.until_on, '[]') && daterange ($5, $6, '[]')`,
    },
  },
});

/** What {@link isFirstConsenter} is asked with. */
export interface IsFirstConsenterParameters {
  tenant: number;
  role: string;
}

/** What {@link isFirstConsenter} gives. */
export interface IsFirstConsenterRow {
  first: boolean;
}

/** Whether an office has nobody yet who could consent to this role: then the first one is named without. */
export const isFirstConsenter = statement<IsFirstConsenterParameters, IsFirstConsenterRow>({
  name: 'isFirstConsenter',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'role'],
      text: `
        select
          is_first_consenter($1, $2) as first`,
    },
  },
});

/** What {@link roleInTheWay} is asked with. */
export interface RoleInTheWayParameters {
  person: string;
  role: string;
  organisation: string;
  from: CivilDay;
  until: CivilDay | null;
}

/** What {@link roleInTheWay} gives. */
export interface RoleInTheWayRow {
  fromOn: CivilDay;
  untilOn: CivilDay | null;
}

/**
 * The term of the same role that is in the way of a new one, as the table itself compares them (`role_makes_room`):
 * what an announced transfer has ended before then makes room, what is not announced yet does not. So a manager who
 * knows of the transfer is refused like everybody else.
 */
export const roleInTheWay = statement<RoleInTheWayParameters, RoleInTheWayRow>({
  name: 'roleInTheWay',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'role', 'organisation', 'from', 'until'],
      text: `
        select
          r.from_on as "fromOn",
          r.until_on as "untilOn"
        from
          role_holding r
        where
          r.person_id = $1
          and r.role = $2
          and r.organisation_id = $3
          and daterange (r.from_on, r.until_on, '[]') && daterange ($4, $5, '[]')
          and not exists (
            select
            from
              role_end e
            where
              e.role_holding_id = r.id
              and e.until_on < $4
              and (
                e.hidden_until is null
                or e.hidden_until <= ctx_today()
              )
          )
        order by
          r.from_on
        limit
          1`,
    },
  },
});

/** What {@link separateDutyInTheWay} is asked with. */
export interface SeparateDutyInTheWayParameters {
  person: string;
  separate: ReadonlyArray<string>;
  role: string;
  from: CivilDay;
  until: CivilDay | null;
}

/** What {@link separateDutyInTheWay} gives. */
export type SeparateDutyInTheWayRow = Record<string, never>;

/** Whether one of the roles that nobody may hold beside the new one is in its way; terms are compared as above. */
export const separateDutyInTheWay = statement<SeparateDutyInTheWayParameters, SeparateDutyInTheWayRow>({
  name: 'separateDutyInTheWay',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'separate', 'role', 'from', 'until'],
      text: `
        select
        from
          role_holding r
        where
          r.person_id = $1
          and r.role = any ($2::text[])
          and r.role <> $3
          and daterange (r.from_on, r.until_on, '[]') && daterange ($4, $5, '[]')
          and not exists (
            select
            from
              role_end e
            where
              e.role_holding_id = r.id
              and e.until_on < $4
              and (
                e.hidden_until is null
                or e.hidden_until <= ctx_today()
              )
          )`,
    },
  },
});
