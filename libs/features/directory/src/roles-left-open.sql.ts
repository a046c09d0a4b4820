// Made from roles-left-open.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link rolesLeftOpen} is asked with. */
export interface RolesLeftOpenParameters {
  today: CivilDay;
  tenants: ReadonlyArray<number>;
}

/** What {@link rolesLeftOpen} gives. */
export interface RolesLeftOpenRow {
  holdingId: string;
  person: { id: string; name: string };
  role: 'staff' | 'manager' | 'partner' | 'peer' | 'expert' | 'bureau' | 'auditor' | 'admin';
  organisation: string;
  leftOn: CivilDay;
}

/**
 * Roles that run on although a transfer of their person has taken effect, of the offices, the oldest first. Of the
 * transfers, the last one counts.
 */
export const rolesLeftOpen = statement<RolesLeftOpenParameters, RolesLeftOpenRow>({
  name: 'rolesLeftOpen',
  alternatives: [],
  prepared: true,
  writes: false,
  together: true,
  variants: {
    '': {
      parameters: ['today', 'tenants'],
      text: `
        select
          r.id as "holdingId",
          json_build_object('id', p.id, 'name', p.name) as person,
          r.role,
          o.name as organisation,
          x.effective_on as "leftOn"
        from
          role_term r
          join lateral (
            select
              l.id,
              l.effective_on,
              l.confirmed_at
            from
              shared_transfer l
            where
              l.person_id = r.person_id
              and l.tenant_id = r.tenant_id
              and l.withdrawn_at is null
              and l.kind <> 'arrival'
              and l.effective_on <= $1
              and l.effective_on > r.from_on
            order by
              l.effective_on desc
            limit
              1
          ) x on true
          join person p on p.id = r.person_id
          and p.disabled_at is null
          join organisation o on o.id = r.organisation_id
        where
          r.tenant_id = any ($2::int[])
          and (
            r.until_on is null
            or r.until_on >= $1
          )
          and (
            x.confirmed_at is null
            or not exists (
              select
              from
                shared_disposition d
              where
                d.transfer_id = x.id
                and d.held_kind = 'role'
                and d.held_id = r.id
                and d.kind = 'keep'
                and (
                  d.result is null
                  or not exists (
                    select
                    from
                      role_term a
                      join person n on n.id = a.person_id
                      and n.disabled_at is null
                    where
                      a.tenant_id = r.tenant_id
                      and a.role = r.role
                      and a.person_id <> r.person_id
                      and a.from_on <= $1
                      and a.until_on is null
                  )
                )
            )
          )
        order by
          x.effective_on,
          p.name,
          r.id`,
    },
  },
});
