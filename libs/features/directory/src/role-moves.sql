/**
 * Roles that were held before each transfer's day and would run on beyond it. A role that has made room for the next
 * one stands with the end that this transfer gave it. Of the lists, those at one place belong together.
 * @name outlastingRoles
 * @nonNull transferId
 */
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
  unnest(:transfers::uuid[], :people::uuid[], :tenants::int[], :days::date[]) as x (id, person_id, tenant_id, day)
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
  r.id;


/**
 * Ends roles of a transfer's person; until the announcement the ends are hidden.
 * @name endRoles
 */
insert into
  role_end (role_holding_id, transfer_id, tenant_id, person_id, until_on, hidden_until)
select
  unnest(:holdings::uuid[]),
  :transfer,
  :tenant,
  :person,
  :until,
  :hiddenUntil
on conflict (role_holding_id, transfer_id) do nothing;


/**
 * Whether a transfer has written ends of a person's roles.
 * @name endsRolesOf
 */
select
  exists (
    select
    from
      role_end e
    where
      e.transfer_id = :transfer
      and e.person_id = :person
  ) as ends;
