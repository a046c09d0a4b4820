/**
 * Lets one import into an office follow the other, until the end of the transaction.
 * @name queueAreaImport
 */
select
  pg_advisory_xact_lock(hashtextextended ('areas', :tenant));


/**
 * Every municipality of the country.
 * @name municipalityNames
 */
select
  m.code,
  m.name
from
  municipality m;


/**
 * Every prefecture.
 * @name prefectureNames
 */
select
  f.code,
  f.name
from
  prefecture f;


/**
 * The areas of an office with the municipalities that lie in each.
 * @name areasOfTenant
 */
select
  a.id,
  a.kind,
  a.name,
  array(
    select
      am.municipality_code
    from
      area_municipality am
    where
      am.area_id = a.id
  ) as "municipalityCodes"
from
  area a
where
  a.tenant_id = :tenant
order by
  a.kind,
  a.name;
