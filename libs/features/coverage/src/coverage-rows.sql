/**
 * The programmes that run in a fiscal year, with the bodies that carry them in it. Of the year that the report
 * surveyed, exactly the rows of its figure 3-4.
 * @name programmesOffered
 * @type types SupportType[] from @banso/domain
 * @type forms ProgrammeForm[] from @banso/domain
 * @nonNull programme, programmeId, types, forms
 */
select
  array_agg(
    o.name
    order by
      b.position
  ) as bodies,
  p.name as programme,
  p.id as "programmeId",
  p.forms,
  p.support_types as types
from
  programme_in(:fiscalYear) p
  join shared_programme_body b on b.programme_id = p.id
  and :fiscalYear between b.from_fiscal_year and b.until_fiscal_year
  join shared_organisation o on o.id = b.organisation_id
where
  :fiscalYear between p.from_fiscal_year and coalesce(p.until_fiscal_year, 9999)
  and (
    :fiscalYear <> :surveyed
    or p.figure_row is not null
  )
group by
  p.id,
  p.name,
  p.forms,
  p.support_types,
  p.position
order by
  p.position,
  p.name,
  p.id;


/**
 * Visits held in a period, newest first, behind the day and id of the last one that was shown: the page first, then
 * what belongs to it. The day of a held visit is the one on which it was held; the office's are found by day, the
 * municipality's by municipality and day.
 * @name heldVisits
 * @nullable day, after
 * @nonNull heldOn
 * @type supportTypes SupportType[] from @banso/domain
 */
with
  page as materialized (
    select
      v.id,
      v.engagement_id,
      v.municipality_code,
      v.held_on,
      v.support_types,
      v.mode,
      v.day
    from
      shared_visit v
    where
      v.tenant_id = :tenant
      and v.status in ('recorded', 'confirmed')
      and v.day between :from and :until
      /*filter municipality*/
      and v.municipality_code = :municipality /*end*/
      /*filter supportType*/
      and :supportType::text = any (v.support_types) /*end*/
      /*if further*/
      and (v.day, v.id) < (:day::date, :after::uuid) /*end*/
    order by
      v.day desc,
      v.id desc
    limit
      :limit
  )
select
  v.id as "visitId",
  v.engagement_id as "engagementId",
  jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', :prefecture::text) as municipality,
  v.held_on as "heldOn",
  coalesce(r.facts, '') as facts,
  v.support_types as "supportTypes",
  v.mode
from
  page v
  join shared_municipality m on m.code = v.municipality_code
  left join visit_record r on r.visit_id = v.id
order by
  v.day desc,
  v.id desc;


/**
 * Dispatches that the ledger counts in a period, newest first, behind the day and id of the last one that was shown.
 * The expert is named by the body for which they went.
 * @name heldDispatches
 * @nullable day, after
 * @nonNull supportTypes
 * @type supportTypes SupportType[] from @banso/domain
 */
select
  d.id as "dispatchId",
  d.engagement_id as "engagementId",
  jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', :prefecture::text) as municipality,
  g.given_on as "heldOn",
  n.purpose,
  g.types as "supportTypes",
  jsonb_build_object('name', p.name, 'body', o.name) as expert
from
  (
    select
      source_id,
      given_on,
      municipality_code,
      array_agg(
        support_type
        order by
          support_type
      ) as types
    from
      shared_support_given
    where
      tenant_id = :tenant
      and source_kind = 'dispatch'
      and given_on between :from and :until
      /*filter municipality*/
      and municipality_code = :municipality /*end*/
    group by
      1,
      2,
      3
  ) g
  join shared_dispatch d on d.id = g.source_id
  join shared_need n on n.id = d.need_id
  join shared_person p on p.id = d.expert_id
  join shared_organisation o on o.id = d.body_id
  join shared_municipality m on m.code = g.municipality_code
where
  true
  /*filter supportType*/
  and :supportType::text = any (g.types) /*end*/
  /*if further*/
  and (g.given_on, d.id) < (:day::date, :after::uuid) /*end*/
order by
  g.given_on desc,
  d.id desc
limit
  :limit;
