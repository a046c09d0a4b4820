/**
 * Visits of an engagement from the newest on, after the day and id of the last one that was shown. Each is JSON that
 * the database has built, but for what the rules make of a record's events and opinions. Row-level security makes each
 * look at a table dear, so what belongs to the page is fetched once for all of it. A single row without a visit stands
 * for an engagement, or a page, that has none; no row for an engagement out of reach.
 * @name engagementVisits
 * @nullable day, after
 */
with
  page as materialized (
    select
      v.id,
      v.version,
      v.engagement_id,
      v.tenant_id,
      v.status,
      v.planned_on,
      v.starts_at,
      v.place,
      v.mode,
      v.purpose,
      v.day
    from
      visit v
    where
      v.engagement_id = :engagement
      /*if further*/
      and (v.day, v.id) < (:day::date, :after::uuid) /*end*/
    order by
      v.day desc,
      v.id desc
    limit
      :limit
  ),
  cancelled as materialized (
    select
      x.visit_id,
      json_build_object('reason', x.reason, 'at', x.cancelled_at) as told
    from
      visit_cancellation x
    where
      x.visit_id = any (
        array(
          select
            id
          from
            page
        )
      )
  ),
  happened as materialized (
    select
      k.visit_id,
      json_agg(
        k.told
        order by
          k.id
      ) as events
    from
      visit_event_told k
    where
      k.visit_id = any (
        array(
          select
            id
          from
            page
        )
      )
    group by
      1
  ),
  thought as materialized (
    select
      o.visit_id,
      json_agg(
        o.told
        order by
          o.body_id nulls first,
          o.version desc
      ) as opinions
    from
      visit_opinion_told o
    where
      o.superseded_at is null
      and o.visit_id = any (
        array(
          select
            id
          from
            page
        )
      )
    group by
      1
  )
select
  v.day,
  v.id,
  row_to_json(
    (
      select
        shown
      from
        (
          select
            v.id,
            v.version,
            v.engagement_id as "engagementId",
            m as municipality,
            g.name as programme,
            v.status,
            v.planned_on as "plannedOn",
            to_char(v.starts_at, 'HH24:MI') as "startsAt",
            v.place,
            v.mode,
            v.purpose,
            cancelled.told as cancellation
        ) shown
    )
  )::text as json,
  r.version,
  r.text::text as text,
  row_to_json(
    (
      select
        head
      from
        (
          select
            r.version,
            r.reason,
            r.written_by as "writtenBy",
            r.recorded_at as "recordedAt"
        ) head
    )
  )::text as head,
  happened.events,
  thought.opinions,
  coalesce(c.steps, 1) as "stepsNeeded"
from
  shared_engagement e
  join (
    select
      m.code,
      m.name,
      m.prefecture
    from
      shared_municipality m
  ) m on m.code = e.municipality_code
  join shared_programme g on g.id = e.programme_id
  left join shared_confirmation_rule c on c.tenant_id = e.tenant_id
  and c.programme_id = e.programme_id
  left join page v on true
  left join cancelled on cancelled.visit_id = v.id
  left join visit_record_told r on r.visit_id = v.id
  and r.superseded_at is null
  left join happened on happened.visit_id = v.id
  left join thought on thought.visit_id = v.id
where
  e.id = :engagement
order by
  v.day desc,
  v.id desc;
