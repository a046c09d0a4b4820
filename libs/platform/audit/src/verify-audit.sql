/**
 * The chain of each office, with its head; 0 stands for none.
 * @name chainsToVerify
 * @nonNull tenantId
 */
with
  e as (
    select
      coalesce(tenant_id, 0) as t,
      count(*) as n
    from
      audit_entry
    group by
      1
  ),
  l as (
    select
      tenant_id as t,
      count(*) as n
    from
      audit_link
    group by
      1
  ),
  p as (
    select
      tenant_id as t,
      count(*) as n
    from
      audit_pending
    group by
      1
  )
select
  c.t as "tenantId",
  coalesce(e.n, 0) as entries,
  coalesce(l.n, 0) as sealed,
  coalesce(p.n, 0) as waiting,
  head.position,
  head.hash,
  head.sealed_at as "sealedAt"
from
  (
    select
      t
    from
      e
    union
    select
      t
    from
      l
    union
    select
      t
    from
      p
  ) c
  left join e using (t)
  left join l using (t)
  left join p using (t)
  left join lateral (
    select
      position,
      hash,
      sealed_at
    from
      audit_link k
    where
      k.tenant_id = c.t
    order by
      position desc
    limit
      1
  ) head on true
order by
  1;


/**
 * What the first link of an office's chain is linked to.
 * @name groundOfChain
 * @nonNull hash
 */
select
  audit_ground(:tenant) as hash;


/**
 * Links of a chain in their order, with the bytes that stand for each entry; null where the entry is gone.
 * @name linksOfChain
 */
select
  l.position,
  l.entry_id as "entryId",
  l.hash,
  case
    when e.id is not null then audit_canonical(e)
  end as canonical
from
  audit_link l
  left join audit_entry e on e.id = l.entry_id
where
  l.tenant_id = :tenant
  and l.position > :after
order by
  l.position
limit
  :limit;


/**
 * Entries that no link names, and whether they wait for one.
 * @name entriesWithoutLink
 */
select
  e.id,
  coalesce(e.tenant_id, 0) as "tenantId",
  e.at,
  exists (
    select
    from
      audit_pending p
    where
      p.entry_id = e.id
      and p.tenant_id = coalesce(e.tenant_id, 0)
  ) as waits
from
  audit_entry e
where
  e.id > :after
  and not exists (
    select
    from
      audit_link l
    where
      l.entry_id = e.id
  )
order by
  e.id
limit
  :limit;


/**
 * What waits for a seal although there is no such entry, or it has one.
 * @name waitingWithoutGround
 */
select
  p.entry_id as "entryId",
  p.tenant_id as "tenantId"
from
  audit_pending p
where
  not exists (
    select
    from
      audit_entry e
    where
      e.id = p.entry_id
  )
  or exists (
    select
    from
      audit_link l
    where
      l.entry_id = p.entry_id
  )
order by
  1
limit
  :limit;


/**
 * Whether a hash lies in a chain.
 * @name linkOfHash
 */
select
from
  audit_link
where
  hash = :hash;
