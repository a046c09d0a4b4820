/**
 * An area that is about to be changed, locked, with the municipalities that lie in it.
 * @name areaToChange
 */
select
  a.id,
  a.tenant_id as "tenantId",
  a.kind,
  a.name,
  a.version,
  array(
    select
      am.municipality_code
    from
      area_municipality am
    where
      am.area_id = a.id
  ) as codes
from
  area a
where
  a.id::text = :id
for update of
  a;


/**
 * Takes municipalities out of an area.
 * @name takeOutOfArea
 */
delete from area_municipality
where
  area_id = :area
  and municipality_code = any (:codes::text[]);


/**
 * Lets municipalities into an area; a trigger adds the area's kind, of which each lies in at most one.
 * @name letIntoArea
 */
insert into
  area_municipality (area_id, municipality_code, tenant_id)
select
  :area,
  unnest(:codes::text[]),
  :tenant;


/**
 * The first code that is none of the prefecture (no `name`), or lies in another `area` of the kind already. A new
 * area has no id yet.
 * @name municipalityNotFree
 * @nullable area
 * @nonNull code
 */
select
  wanted.code,
  m.name,
  a.name as area
from
  unnest(:codes::text[]) as wanted (code)
  left join municipality m on m.code = wanted.code
  and m.prefecture_code = any (:field::text[])
  left join area_municipality am on am.municipality_code = wanted.code
  and am.tenant_id = :tenant
  and am.kind = :kind
  and am.area_id is distinct from :area
  left join area a on a.id = am.area_id
where
  m.code is null
  or a.id is not null
order by
  wanted.code
limit
  1;
