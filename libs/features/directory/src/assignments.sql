/**
 * Assignments of the offices by municipality, the earliest term first, behind the place where the page before ended.
 * @name assignmentsOf
 * @nullable organisation, municipality, on, afterFrom
 */
select
  a.id,
  a.version,
  json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
  json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
  a.from_on as "fromOn",
  a.until_on as "untilOn",
  case
    when a.from_on > :today then 'future'
    when a.until_on < :today then 'past'
    else 'present'
  end as state
from
  assignment a
  join organisation o on o.id = a.organisation_id
  join municipality m on m.code = a.municipality_code
  join prefecture f on f.code = m.prefecture_code
where
  a.tenant_id = any (:tenants::int[])
  and (
    :organisation::uuid is null
    or a.organisation_id = :organisation
  )
  and (
    :municipality::text is null
    or a.municipality_code = :municipality
  )
  and (
    :on::date is null
    or holds_on(a.from_on, a.until_on, :on)
  )
  and (a.municipality_code, a.from_on, a.id) > (:afterCode, coalesce(:afterFrom::date, '-infinity'), :afterId::uuid)
order by
  a.municipality_code,
  a.from_on,
  a.id
limit
  :limit;


/**
 * These assignments, by municipality.
 * @name assignmentsById
 */
select
  a.id,
  a.version,
  json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation,
  json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
  a.from_on as "fromOn",
  a.until_on as "untilOn",
  case
    when a.from_on > :today then 'future'
    when a.until_on < :today then 'past'
    else 'present'
  end as state
from
  assignment a
  join organisation o on o.id = a.organisation_id
  join municipality m on m.code = a.municipality_code
  join prefecture f on f.code = m.prefecture_code
where
  a.id::text = any (:ids::text[])
order by
  a.municipality_code;


/**
 * Assigns municipalities to an organisation; of those that it has at that time already, none.
 * @name assignAll
 * @nullable until
 */
insert into
  assignment (id, tenant_id, organisation_id, municipality_code, from_on, until_on)
select
  wanted.id,
  :tenant,
  :organisation,
  wanted.code,
  :from,
  :until
from
  unnest(:ids::uuid[], :codes::text[]) as wanted (id, code)
on conflict do nothing;


/**
 * An assignment that is about to be ended or taken back, locked.
 * @name assignmentToChange
 */
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
  a.id::text = :id
for update of
  a;


/**
 * The first code that is none of the office's field; no `name`: there is no such municipality.
 * @name municipalityOfOthers
 * @nonNull code
 */
select
  wanted.code,
  m.name
from
  unnest(:codes::text[]) as wanted (code)
  left join municipality m on m.code = wanted.code
where
  m.code is null
  or not exists (
    select
    from
      shared_tenant_field f
    where
      f.tenant_id = :tenant
      and f.prefecture_code = m.prefecture_code
  )
limit
  1;


/**
 * Assignments of an organisation that run at the same time as others (`own`) would.
 * @name assignmentsInTheWay
 * @nullable until
 */
select
  m.name as municipality,
  m.code,
  a.from_on as "fromOn",
  a.until_on as "untilOn"
from
  assignment a
  join municipality m on m.code = a.municipality_code
where
  a.organisation_id = :organisation
  and a.municipality_code = any (:codes::text[])
  and a.id <> all (:own::uuid[])
  and daterange (a.from_on, a.until_on, '[]') && daterange (:from, :until, '[]')
order by
  m.code,
  a.from_on;
