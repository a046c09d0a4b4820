/**
 * The professions of an office, once it has edited the list.
 * @name professionList
 */
select
  names,
  version
from
  profession_list
where
  tenant_id = :tenant;


/**
 * The fee classes that an office offers today.
 * @name feeClasses
 */
select
  id,
  name,
  fee_yen as "feeYen",
  travel_yen as "travelYen"
from
  fee_class
where
  tenant_id = :tenant
  and ended_on is null
order by
  fee_yen,
  name;


/**
 * A fee class that is still offered.
 * @name openFeeClass
 */
select
  name
from
  fee_class
where
  id = :id
  and tenant_id = :tenant
  and ended_on is null;


/**
 * The experts of an office on a day with what the roster says of them and what they carry. Whoever is away from the
 * office or shut out is none.
 * @name roster
 * @type modes DispatchModes from ./roster.response.js
 * @nullable only, municipality
 * @nonNull areaIds, modes, months, note, open, heldHere
 */
select
  p.id,
  p.name,
  p.kana,
  o.name as organisation,
  p.profession,
  p.email is not null as "signsIn",
  p.load_limit as "limit",
  coalesce(x.area_ids, '{}') as "areaIds",
  coalesce(
    (
      select
        json_agg(
          json_build_object('id', a.id, 'name', a.name)
          order by
            a.name
        )
      from
        shared_area a
      where
        a.id = any (x.area_ids)
    ),
    '[]'
  ) as areas,
  coalesce(x.modes, '{}') as modes,
  coalesce(x.months, '{}') as months,
  (
    select
      json_build_object('id', f.id, 'name', f.name)
    from
      fee_class f
    where
      f.id = x.fee_class_id
  ) as "feeClass",
  coalesce(x.note, '') as note,
  coalesce(x.version, 0) as version,
  coalesce(l.open, 0) as open,
  coalesce(l.held_here, 0) as "heldHere"
from
  shared_person p
  join shared_organisation o on o.id = p.organisation_id
  left join expert x on x.person_id = p.id
  left join expert_loads(:tenant, :municipality) l on l.person_id = p.id
where
  p.disabled_at is null
  and (
    :only::uuid is null
    or p.id = :only
  )
  and exists (
    select
    from
      role_term r
    where
      r.person_id = p.id
      and r.tenant_id = :tenant
      and r.role = 'expert'
      and holds_on(r.from_on, r.until_on, :day::date)
  )
order by
  p.kana,
  p.id;


/**
 * Those of the areas that are the office's.
 * @name areasOfOffice
 */
select
  id
from
  shared_area
where
  id = any (:areas::uuid[])
  and tenant_id = :tenant;


/**
 * The areas in which an office has a municipality.
 * @name areasOfMunicipality
 */
select
  area_id as "areaId"
from
  shared_area_municipality
where
  municipality_code = :municipality
  and tenant_id = :tenant;


/**
 * Writes what the roster says of an expert for the first time; nothing where somebody else was faster.
 * @name keepExpertFirst
 * @nullable feeClass
 */
insert into
  expert (person_id, tenant_id, area_ids, modes, months, fee_class_id, note)
values
  (:person, :tenant, :areas::uuid[], :modes::text[], :months::int[], :feeClass::uuid, :note)
on conflict do nothing;


/**
 * Writes an office's own list for the first time; nothing where somebody else was faster.
 * @name keepProfessionsFirst
 */
insert into
  profession_list (tenant_id, names)
values
  (:tenant, :names::text[])
on conflict do nothing;


/**
 * Adds a fee class; nothing where there is one of that name.
 * @name addFeeClass
 */
insert into
  fee_class (id, tenant_id, name, fee_yen, travel_yen, created_by)
values
  (:id, :tenant, :name, :feeYen, :travelYen, :by)
on conflict do nothing;
