/**
 * Engagements of the tenants that are not closed (a paused one needs a lead, too), with the days on which somebody who
 * leads them is in office, as `office_from` says. Those with somebody who leads from the day on for good need
 * no second look and are left out; of the others the domain finds the day. `inName` leads by the term alone: the
 * person is not in office any more.
 * @name engagementsWithoutLead
 * @together
 * @nonNull spans.from, spans.personId
 */
with
  span as materialized (
    select
      t.engagement_id,
      t.person_id,
      t.from_on,
      t.until_on
    from
      unnest(:tenants::int[]) o (tenant_id)
      cross join lateral office_from(o.tenant_id, :day::date) t
    where
      t.role = 'lead'
  )
select
  e.id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  g.name as programme,
  e.next_visit_due_on as "dueOn",
  (
    select
      p.name
    from
      team_term t
      join shared_person p on p.id = t.person_id
    where
      t.engagement_id = e.id
      and t.role = 'lead'
      and t.from_on <= :day
      and (
        t.until_on is null
        or t.until_on >= :day
      )
    order by
      t.from_on desc
    limit
      1
  ) as "inName",
  coalesce(
    (
      select
        json_agg(json_build_object('personId', s.person_id, 'from', s.from_on, 'until', s.until_on))
      from
        span s
      where
        s.engagement_id = e.id
        and (
          s.until_on is null
          or s.until_on >= s.from_on
        )
    ),
    '[]'
  ) as spans
from
  engagement e
  join shared_municipality m on m.code = e.municipality_code
  join shared_programme g on g.id = e.programme_id
where
  e.tenant_id = any (:tenants::int[])
  and e.status <> 'closed'
  -- "not in" is answered from one table of hashes, however few rows the planner expects behind the policies.
  and e.id not in (
    select
      s.engagement_id
    from
      span s
    where
      s.from_on <= :day
      and s.until_on is null
  )
order by
  e.municipality_code,
  e.id;
