// Made from role-moves.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link outlastingRoles} is asked with. */
export interface OutlastingRolesParameters {
  transfers: ReadonlyArray<string>;
  people: ReadonlyArray<string>;
  tenants: ReadonlyArray<number>;
  days: ReadonlyArray<CivilDay>;
}

/** What {@link outlastingRoles} gives. */
export interface OutlastingRolesRow {
  transferId: string;
  holdingId: string;
  role: 'staff' | 'manager' | 'partner' | 'peer' | 'expert' | 'bureau' | 'auditor' | 'admin';
  organisation: string;
  isEnded: boolean;
  mustStay: boolean;
}

/**
 * Roles that were held before each transfer's day and would run on beyond it. A role that has made room for the next
 * one stands with the end that this transfer gave it. Of the lists, those at one place belong together.
 */
export const outlastingRoles = statement<OutlastingRolesParameters, OutlastingRolesRow>({
  name: 'outlastingRoles',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfers', 'people', 'tenants', 'days'],
      text: `
        select
          x.id as "transferId",
          r.id as "holdingId",
          r.role,
          o.name as organisation,
          exists (
            select
            from
              role_end e
            where
              e.role_holding_id = r.id
              and e.transfer_id = x.id
          ) as "isEnded",
          r.role = 'admin'
          and not exists (
            select
            from
              role_term a
              join person p on p.id = a.person_id
              and p.disabled_at is null
            where
              a.tenant_id = r.tenant_id
              and a.role = 'admin'
              and a.person_id <> r.person_id
              and a.from_on <= x.day
              and a.until_on is null
          ) as "mustStay"
        from
          unnest($1::uuid[], $2::uuid[], $3::int[], $4::date[]) as x (id, person_id, tenant_id, day)
          join role_holding r on r.person_id = x.person_id
          and r.tenant_id = x.tenant_id
          and r.from_on < x.day
          and (
            r.until_on is null
            or r.until_on >= x.day
            or exists (
              select
              from
                role_end e
              where
                e.role_holding_id = r.id
                and e.transfer_id = x.id
            )
          )
          join organisation o on o.id = r.organisation_id
        where
          not exists (
            select
            from
              role_end e
            where
              e.role_holding_id = r.id
              and e.transfer_id <> x.id
              and e.until_on < x.day
          )
        order by
          r.from_on,
          r.role,
          r.id`,
    },
  },
});

/** What {@link endRoles} is asked with. */
export interface EndRolesParameters {
  holdings: ReadonlyArray<string>;
  transfer: string;
  tenant: number;
  person: string;
  until: CivilDay;
  hiddenUntil: CivilDay;
}

/** What {@link endRoles} gives. */
export type EndRolesRow = Record<string, never>;

/** Ends roles of a transfer's person; until the announcement the ends are hidden. */
export const endRoles = statement<EndRolesParameters, EndRolesRow>({
  name: 'endRoles',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['holdings', 'transfer', 'tenant', 'person', 'until', 'hiddenUntil'],
      text: `
        insert into
          role_end (role_holding_id, transfer_id, tenant_id, person_id, until_on, hidden_until)
        select
          unnest($1::uuid[]),
          $2,
          $3,
          $4,
          $5,
          $6
        on conflict (role_holding_id, transfer_id) do nothing`,
    },
  },
});

/** What {@link endsRolesOf} is asked with. */
export interface EndsRolesOfParameters {
  transfer: string;
  person: string;
}

/** What {@link endsRolesOf} gives. */
export interface EndsRolesOfRow {
  ends: boolean;
}

/** Whether a transfer has written ends of a person's roles. */
export const endsRolesOf = statement<EndsRolesOfParameters, EndsRolesOfRow>({
  name: 'endsRolesOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer', 'person'],
      text: `
        select
          exists (
            select
            from
              role_end e
            where
              e.transfer_id = $1
              and e.person_id = $2
          ) as ends`,
    },
  },
});
