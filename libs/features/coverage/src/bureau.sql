/**
 * The prefectures that the actor looks over, whether they have an office or not: how many municipalities they have, and
 * up to which count their numbers are told as a range, and those of university offices.
 * @name bureauPrefectures
 * @nonNull universitiesSmallUntil
 */
select
  p.code,
  p.name,
  b.tenant_id as "tenantId",
  coalesce(b.small_until, :least::int) as "smallUntil",
  greatest(b.small_until, b.universities_small_until, :least::int) as "universitiesSmallUntil",
  (
    select
      count(*)::int
    from
      shared_municipality m
    where
      m.prefecture_code = p.code
  ) as municipalities
from
  bureau_prefectures() b
  join shared_prefecture p on p.code = b.prefecture_code
order by
  p.code;


/**
 * To which municipalities offices gave support in fiscal years, of each kind.
 * @name bureauCovered
 * @type supportType SupportType from @banso/domain
 * @type places string[]
 */
select
  y.tenant_id as "tenantId",
  y.support_type as "supportType",
  y.fiscal_year as "fiscalYear",
  array_agg(y.municipality_code) as places
from
  coverage_year y
where
  y.tenant_id = any (:tenants::int[])
  and y.fiscal_year = any (:years::int[])
  and y.delivered > 0
group by
  y.tenant_id,
  y.support_type,
  y.fiscal_year;


/**
 * How often an office gave support to municipalities in a fiscal year, of each kind.
 * @name bureauDeliveries
 * @type supportType SupportType from @banso/domain
 */
select
  y.municipality_code as "municipalityCode",
  y.support_type as "supportType",
  y.delivered as count
from
  coverage_year y
where
  y.tenant_id = :tenant
  and y.fiscal_year = :fiscalYear
  and y.delivered > 0;


/**
 * In how many municipalities of each office that the actor looks over an engagement raises a flag today.
 * @name bureauFlags
 * @nonNull tenantId, silent, singleHanded, nobodyKnows
 */
select
  f.tenant_id as "tenantId",
  f.silent,
  f.single_handed as "singleHanded",
  f.nobody_knows as "nobodyKnows"
from
  bureau_flags(:silentDays::int, :newlyArrivedMonths::int) f;


/**
 * How often university offices gave support to the municipalities of the jurisdiction in a fiscal year, and people of
 * which kinds of bodies did.
 * @name bureauUniversitySupport
 * @type supportType SupportType from @banso/domain
 * @type bodyKinds OrganisationKind[] from @banso/domain
 * @nonNull prefectureCode, municipalityCode, supportType, count, bodyKinds
 */
select
  s.prefecture_code as "prefectureCode",
  s.municipality_code as "municipalityCode",
  s.support_type as "supportType",
  s.delivered as count,
  s.body_kinds as "bodyKinds"
from
  bureau_university_support(:fiscalYear::int) s;


/**
 * The municipalities of a prefecture.
 * @name municipalitiesOfBureau
 */
select
  m.code,
  m.name,
  p.name as prefecture
from
  shared_municipality m
  join shared_prefecture p on p.code = m.prefecture_code
where
  m.prefecture_code = :prefecture
order by
  m.code;
