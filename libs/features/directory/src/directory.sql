/**
 * The prefectures of the country.
 * @name prefectures
 */
select
  f.code,
  f.name,
  f.kana
from
  prefecture f
order by
  f.code;


/**
 * Municipalities behind a code, of a prefecture, of one's own field or by their names. Whoever looks from above (a
 * regional bureau) sees the areas of several offices; that of their own comes first.
 * @name municipalitiesOf
 * @nullable prefecture, words, tenant
 */
select
  m.code,
  m.name,
  m.kana,
  m.prefecture_code as "prefectureCode",
  f.name as prefecture,
  (
    select
      a.name
    from
      area_of_municipality a
    where
      a.municipality_code = m.code
    order by
      a.tenant_id = :tenant desc,
      a.tenant_id
    limit
      1
  ) as area
from
  municipality m
  join prefecture f on f.code = m.prefecture_code
where
  (
    :prefecture::text is null
    or m.prefecture_code = :prefecture
  )
  and (
    not :ofField
    or m.prefecture_code in (
      select
        i.prefecture_code
      from
        shared_tenant_field i
      where
        i.tenant_id = any (:tenants::int[])
    )
  )
  and (
    :words::text is null
    or m.search like containing(:words)
  )
  and m.code > :after
order by
  m.code
limit
  :limit;


/**
 * Areas with the municipalities in them, by the first of those.
 * @name areasWithin
 * @nullable only
 */
select
  a.id,
  a.version,
  a.name,
  a.kind,
  array(
    select
      am.municipality_code
    from
      area_municipality am
    where
      am.area_id = a.id
    order by
      am.municipality_code
  ) as "municipalityCodes"
from
  area a
where
  :only::text is null
  or a.id::text = :only
order by
  (
    select
      min(am.municipality_code)
    from
      area_municipality am
    where
      am.area_id = a.id
  ),
  a.name;


/**
 * Organisations of one's own offices, those that all offices share, and the bodies that other offices are: a programme
 * can be carried together with them.
 * @name organisationsOf
 * @nullable only
 */
select
  o.id,
  o.version,
  o.name,
  o.kind,
  o.prefecture_code as "prefectureCode",
  coalesce(o.tenant_id = any (:tenants::int[]), false) as own,
  o.is_office as "isOffice",
  o.area_id as "areaId",
  a.name as area
from
  organisation o
  left join area a on a.id = o.area_id
where
  (
    o.tenant_id is null
    or o.is_office
    or o.tenant_id = any (:tenants)
  )
  and (
    :only::text is null
    or o.id::text = :only
  )
order by
  o.kind,
  o.name,
  o.id;


/**
 * People of one's own offices with what they carry on a day, by their reading, behind the place where the page before
 * ended. Support types are written from a request that lets in no other.
 * @name peopleOf
 * @nullable words, role
 * @type supportTypes SupportType[] from @banso/domain
 */
with
  page as materialized (
    select
      p.*,
      o.name as organisation
    from
      person p
      join organisation o on o.id = p.organisation_id
    where
      (p.disabled_at is not null) = :disabled
      and p.tenant_id = any (:tenants::int[])
      and (
        :words::text is null
        or p.search like containing(:words)
        or o.search like containing(:words)
      )
      and (
        :role::text is null
        or exists (
          select
          from
            role_term r
          where
            r.person_id = p.id
            and r.role = :role
            and holds_on(r.from_on, r.until_on, :today)
        )
      )
      and (p.kana, p.id) > (:afterKana, :afterId::uuid)
    order by
      p.kana,
      p.id
    limit
      :limit
  ),
  carried as (
    select
      t.person_id,
      count(distinct e.id) filter (
        where
          t.role = 'lead'
      ) as leads,
      count(distinct e.id) filter (
        where
          t.role = 'deputy'
      ) as deputies,
      count(distinct e.id) filter (
        where
          t.role = 'lead'
          and cadence_status_on(e.cadence_statuses, e.cadence_from, :today::date) = 'overdue'
      ) as overdue
    from
      unnest(:tenants::int[]) office (tenant_id)
      cross join lateral office_from(office.tenant_id, :today::date) t
      join shared_engagement e on e.id = t.engagement_id
    where
      t.from_on <= :today
      and t.person_id = any (
        array(
          select
            id
          from
            page
        )
      )
      and e.status <> 'closed'
    group by
      t.person_id
  )
select
  p.id,
  p.name,
  p.kana,
  p.email,
  p.organisation,
  p.post,
  p.themes,
  p.support_types as "supportTypes",
  p.profession,
  p.load_limit as "loadLimit",
  m.name as "homeMunicipality",
  array(
    select distinct
      r.role
    from
      role_term r
    where
      r.person_id = p.id
      and holds_on(r.from_on, r.until_on, :today)
  ) as roles,
  p.disabled_at is not null as disabled,
  coalesce(c.leads, 0)::int as leads,
  coalesce(c.deputies, 0)::int as deputies,
  coalesce(c.overdue, 0)::int as overdue
from
  page p
  left join municipality m on m.code = p.home_municipality_code
  left join carried c on c.person_id = p.id
order by
  p.kana,
  p.id;
