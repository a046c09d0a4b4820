/**
 * An engagement's due day, its planned visits from today on, and the days from today on on which its lead or the person
 * who asks has planned visits in engagements of their own. A planned visit has its day.
 * @name visitProposal
 * @nonNull planned.plannedOn, taken
 */
with
  going as (
    select
      :person::uuid as person_id
    union
    select
      t.person_id
    from
      office_on(ctx_today()) t
    where
      t.engagement_id = :engagement
      and t.role = 'lead'
  )
select
  e.tenant_id as "tenantId",
  e.next_visit_due_on as "dueOn",
  coalesce(
    (
      select
        json_agg(
          json_build_object('id', v.id, 'plannedOn', v.planned_on, 'startsAt', to_char(v.starts_at, 'HH24:MI'))
          order by
            v.planned_on,
            v.id
        )
      from
        visit v
      where
        v.engagement_id = e.id
        and v.status = 'planned'
        and v.planned_on >= ctx_today()
    ),
    '[]'
  ) as planned,
  array(
    select distinct
      v.planned_on
    from
      going g
      cross join lateral own_engagements(g.person_id, ctx_today()) o
      join visit v on v.engagement_id = o.engagement_id
    where
      v.status = 'planned'
      and v.planned_on >= ctx_today()
    order by
      v.planned_on
  ) as taken
from
  shared_engagement e
where
  e.id = :engagement;
