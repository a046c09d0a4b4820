/**
 * The numbers that offices and their programmes have chosen, an office's own before those of its programmes.
 * @name ladderSets
 * @together
 */
select
  l.tenant_id as "tenantId",
  l.programme_id as "programmeId",
  l.numbers
from
  reminder_ladder l
where
  l.tenant_id = any (:tenants::int[])
order by
  l.programme_id nulls first;


/**
 * The numbers that an office, or one of its programmes, has chosen, and who chose them when.
 * @name ladderChosen
 * @nullable programme
 */
select
  l.numbers,
  l.version,
  l.changed_at as "changedAt",
  (
    select
      p.name
    from
      shared_person p
    where
      p.id = l.changed_by
  ) as "changedBy"
from
  reminder_ladder l
where
  l.tenant_id = :tenant
  and l.programme_id is not distinct from :programme::uuid;


/**
 * Lets whoever else changes a ladder of the office wait until the transaction ends.
 * @name lockLadders
 */
select
  pg_advisory_xact_lock(hashtext ('banso ladder'), :tenant);


/**
 * Puts numbers in place of those that an office, or one of its programmes, has.
 * @name putLadder
 * @nullable programme
 */
insert into
  reminder_ladder (id, tenant_id, programme_id, numbers, changed_by, changed_at)
values
  (:id, :tenant, :programme, :numbers, :person, :now)
on conflict (tenant_id, programme_id) do update
set
  numbers = excluded.numbers,
  changed_by = excluded.changed_by,
  changed_at = excluded.changed_at,
  version = reminder_ladder.version + 1;


/**
 * The open engagements of an office, or of one of its programmes, at most so many.
 * @name engagementsOfLadder
 * @nullable programme
 */
select
  e.id
from
  shared_engagement e
where
  e.tenant_id = :tenant
  and e.status <> 'closed'
  and (
    :programme::uuid is null
    or e.programme_id = :programme
  )
limit
  :limit;


/**
 * How many they are.
 * @name countEngagementsOfLadder
 * @nullable programme
 */
select
  count(*) as n
from
  shared_engagement e
where
  e.tenant_id = :tenant
  and e.status <> 'closed'
  and (
    :programme::uuid is null
    or e.programme_id = :programme
  );


/**
 * A programme that the office can have a ladder for; none where it cannot.
 * @name programmeOfLadder
 */
select
  g.id
from
  shared_programme g
where
  g.id = :programme
  and (
    g.tenant_id is null
    or g.tenant_id = :tenant
  );


/**
 * What programmes are called.
 * @name programmesOfLadders
 */
select
  g.id,
  g.name
from
  shared_programme g
where
  g.id = any (:programmes::uuid[]);
