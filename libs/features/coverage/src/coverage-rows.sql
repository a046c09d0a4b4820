/**
 * The programmes that run in a fiscal year, with the bodies that carry them.
 * @name programmesOffered
 * @type types SupportType[] from @banso/domain
 */
select
  array_agg(
    o.name
    order by
      b.position
  ) as bodies,
  p.name as programme,
  p.id as "programmeId",
  p.form,
  p.support_types as types
from
  shared_programme p
  join shared_programme_body b on b.programme_id = p.id
  join shared_organisation o on o.id = b.organisation_id
where
  p.from_fiscal_year <= :fiscalYear
  and (
    p.until_fiscal_year is null
    or p.until_fiscal_year >= :fiscalYear
  )
group by
  p.id,
  p.name,
  p.form,
  p.support_types,
  p.position
order by
  p.position,
  p.name,
  p.id;


/**
 * Visits held in a period, newest first, behind the day and id of the last one that was shown. A visit is read by the
 * day on which it was held.
 * @name heldVisits
 * @nullable municipality, supportType, day, after
 * @nonNull heldOn
 * @type supportTypes SupportType[] from @banso/domain
 */
select
  v.id as "visitId",
  v.engagement_id as "engagementId",
  jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', :prefecture::text) as municipality,
  v.held_on as "heldOn",
  coalesce(r.facts, '') as facts,
  v.support_types as "supportTypes",
  v.mode
from
  shared_visit v
  join shared_municipality m on m.code = v.municipality_code
  left join visit_record r on r.visit_id = v.id
where
  v.tenant_id = :tenant
  and v.held_on between :from and :until
  and (
    :municipality::text is null
    or v.municipality_code = :municipality
  )
  and (
    :supportType::text is null
    or :supportType = any (v.support_types)
  )
  and (
    :day::date is null
    or (v.held_on, v.id) < (:day::date, :after::uuid)
  )
order by
  v.held_on desc,
  v.id desc
limit
  :limit;
