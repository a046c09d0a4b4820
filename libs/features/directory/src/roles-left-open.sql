/**
 * Roles that run on although a transfer of their person has taken effect, of the offices, the oldest first. Of the
 * transfers, the last one counts.
 * @name rolesLeftOpen
 * @together
 */
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
      and l.effective_on <= :today
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
  r.tenant_id = any (:tenants::int[])
  and (
    r.until_on is null
    or r.until_on >= :today
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
              and a.from_on <= :today
              and a.until_on is null
          )
        )
    )
  )
order by
  x.effective_on,
  p.name,
  r.id;
