/**
 * Up to which count an office has its numbers told as a range, and who said so when.
 * @name smallNumberRule
 */
select
  r.small_until as "smallUntil",
  r.version,
  r.changed_at as "changedAt",
  (
    select
      p.name
    from
      shared_person p
    where
      p.id = r.changed_by
  ) as "changedBy"
from
  small_number_rule r
where
  r.tenant_id = :tenant;


/**
 * Says so for an office in the version that was read (0: it has not said so yet); changes nothing where another one
 * stands.
 * @name putSmallNumberRule
 */
insert into
  small_number_rule as r (tenant_id, small_until, changed_by, changed_at)
select
  :tenant,
  :smallUntil,
  :person,
  :now
where
  :version = 0
  or exists (
    select
    from
      small_number_rule x
    where
      x.tenant_id = :tenant
  )
on conflict (tenant_id) do update
set
  small_until = excluded.small_until,
  changed_by = excluded.changed_by,
  changed_at = excluded.changed_at,
  version = r.version + 1
where
  r.version = :version;
