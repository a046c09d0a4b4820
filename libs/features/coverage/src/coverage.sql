/**
 * The municipalities the actor answers for. Their master is open to everybody, so this is the one question that names
 * the reach: the arrays are the ones that the policies compare with.
 * @name placesToReview
 */
select
  m.code,
  m.name,
  a.name as area
from
  shared_municipality m
  left join area_of_municipality a on a.municipality_code = m.code
  and a.tenant_id = :tenant
where
  m.prefecture_code = :prefecture
  and (
    :tenant = any (
      (
        select
          ctx_ints('app.wide')
      )::int[]
    )
    or m.code = any (
      (
        select
          ctx_texts('app.own')
      )::text[]
    )
    or m.code = any (
      (
        select
          ctx_texts('app.assigned')
      )::text[]
    )
  )
order by
  a.name nulls last,
  m.code;


/**
 * How many municipalities a prefecture has.
 * @name municipalitiesCounted
 */
select
  count(*)::int as n
from
  shared_municipality
where
  prefecture_code = :prefecture;


/**
 * What was delivered in a period and, for `earlier`, since the day before it from which A still is a ground for B:
 * from the stored months. A period and the years before it begin and end with a month.
 * @name deliveriesOfMonths
 * @nonNull bodyKinds
 */
select
  c.municipality_code as "municipalityCode",
  c.support_type as "supportType",
  coalesce(
    sum(c.delivered) filter (
      where
        c.month >= :from::date
    ),
    0
  )::int as count,
  max(c.last_on) filter (
    where
      c.month >= :from::date
  ) as "lastOn",
  coalesce(
    (
      select
        array_agg(
          distinct k
          order by
            k
        )
      from
        coverage_month i
        cross join lateral unnest(i.body_kinds) k
      where
        i.tenant_id = c.tenant_id
        and i.municipality_code = c.municipality_code
        and i.support_type = c.support_type
        and i.month between :from::date and :until::date
    ),
    '{}'
  ) as "bodyKinds",
  coalesce(
    sum(c.delivered) filter (
      where
        c.month < :from::date
    ),
    0
  )::int as earlier,
  coalesce(
    sum(g.delivered) filter (
      where
        c.month >= :from::date
    ),
    0
  )::int as purged
from
  coverage_month c
  left join (
    select
      tenant_id,
      municipality_code,
      support_type,
      date_trunc('month', held_on)::date as month,
      sum(delivered) as delivered
    from
      coverage_purged
    where
      tenant_id = :tenant
    group by
      1,
      2,
      3,
      4
  ) g using (tenant_id, municipality_code, support_type, month)
where
  c.tenant_id = :tenant
  and c.month between :earlierFrom::date and :until::date
group by
  c.tenant_id,
  c.municipality_code,
  c.support_type;


/**
 * The same, counted from the visits up to a day, and from what is left of purged ones.
 * @name deliveriesUntil
 * @type bodyKinds string[]
 * @type supportType SupportType from @banso/domain
 * @nonNull supportType
 */
with
  line as (
    select
      v.municipality_code,
      t.type,
      v.held_on as day,
      1 as n,
      0 as purged,
      array(
        select
          o.kind
        from
          shared_programme_body b
          join shared_organisation o on o.id = b.organisation_id
        where
          b.programme_id = e.programme_id
      ) as kinds
    from
      shared_visit v
      cross join lateral unnest(v.support_types) as t (type)
      join shared_engagement e on e.id = v.engagement_id
    where
      v.tenant_id = :tenant
      and v.held_on between :earlierFrom::date and :until::date
    union all
    select
      g.municipality_code,
      g.support_type,
      g.held_on,
      g.delivered,
      g.delivered,
      g.body_kinds
    from
      coverage_purged g
    where
      g.tenant_id = :tenant
      and g.held_on between :earlierFrom::date and :until::date
  )
select
  l.municipality_code as "municipalityCode",
  l.type as "supportType",
  coalesce(
    sum(l.n) filter (
      where
        l.day >= :from::date
    ),
    0
  )::int as count,
  max(l.day) filter (
    where
      l.day >= :from::date
  ) as "lastOn",
  coalesce(
    (
      select
        array_agg(
          distinct k
          order by
            k
        )
      from
        line i
        cross join lateral unnest(i.kinds) k
      where
        i.municipality_code = l.municipality_code
        and i.type = l.type
        and i.day >= :from::date
    ),
    '{}'
  ) as "bodyKinds",
  coalesce(
    sum(l.n) filter (
      where
        l.day < :from::date
    ),
    0
  )::int as earlier,
  coalesce(
    sum(l.purged) filter (
      where
        l.day >= :from::date
    ),
    0
  )::int as purged
from
  line l
group by
  1,
  2;


/**
 * What was planned in a period: a plan counts for every kind that its programme supports. For a view of the past,
 * what stood in the plan at the end of its day; whose record was withdrawn stood there until it was recorded.
 * @name plansOfPeriod
 * @type supportType SupportType from @banso/domain
 * @nonNull supportType, plannedOn
 */
select
  v.municipality_code as "municipalityCode",
  t.type as "supportType",
  count(*)::int as count,
  min(v.planned_on) as "plannedOn"
from
  shared_visit v
  join shared_engagement e on e.id = v.engagement_id
  join shared_programme p on p.id = e.programme_id
  cross join lateral unnest(p.support_types) as t (type)
where
  v.tenant_id = :tenant
  and v.planned_on between :from and :until
  and
  /*if isPast*/
  (v.created_at at time zone 'Asia/Tokyo')::date <= :asOf::date
  and (
    v.held_on is null
    or v.held_on > :asOf::date
  )
  and not exists (
    select
    from
      shared_visit_cancellation c
    where
      c.visit_id = v.id
      and (c.cancelled_at at time zone 'Asia/Tokyo')::date <= :asOf::date
  )
  and not (
    v.status = 'withdrawn'
    and exists (
      select
      from
        shared_visit_record_version r
      where
        r.visit_id = v.id
        and r.version = 1
        and (r.recorded_at at time zone 'Asia/Tokyo')::date <= :asOf::date
    )
  )
  /*else*/
  v.status = 'planned'
  /*end*/
group by
  1,
  2;


/**
 * The judgements of a fiscal year that stood on a day, the newest of each cell.
 * @name judgementsStanding
 * @type supportType SupportType from @banso/domain
 */
select distinct
  on (municipality_code, support_type) municipality_code as "municipalityCode",
  support_type as "supportType",
  reason,
  look_again_on as "lookAgainOn"
from
  coverage_judgement
where
  tenant_id = :tenant
  and fiscal_year = :fiscalYear
  and judged_on <= :asOf::date
  and (
    withdrawn_at is null
    or (withdrawn_at at time zone 'Asia/Tokyo')::date > :asOf::date
  )
order by
  municipality_code,
  support_type,
  judged_on desc,
  id desc;


/**
 * Every engagement that had begun, as it stood on a day. Leads and the municipality's people are told only where
 * somebody can have followed another lately, as for `turnoverOfEngagements`.
 * @name engagementsReviewed
 */
select
  e.id,
  e.municipality_code as "municipalityCode",
  e.started_on as "startedOn",
  /*if isPast*/
  (
    select
      max(v.held_on)
    from
      shared_visit v
    where
      v.engagement_id = e.id
      and v.held_on <= :asOf
  )
  /*else*/
  e.last_held_on
  /*end*/
  as "lastHeldOn",
  case
    when exists (
      select
      from
        closure_in_force c
      where
        c.engagement_id = e.id
        and c.closed_on <= :asOf
    ) then 'closed'
    when exists (
      select
      from
        shared_engagement_pause p
      where
        p.engagement_id = e.id
        and p.from_on <= :asOf
        and (
          p.until_on is null
          or p.until_on > :asOf
        )
    ) then 'paused'
    else 'active'
  end as status,
  deputised.engagement_id is not null as "hasDeputy",
  held.terms as leads,
  contacts.terms as contacts
from
  shared_engagement e
  left join leads_lately(:asOf::date, :newlyArrivedMonths) held on held.engagement_id = e.id
  and held.tenant_id = e.tenant_id
  left join (
    select distinct
      t.engagement_id
    from
      office_on(:asOf) t
    where
      t.tenant_id = :tenant
      and t.role = 'deputy'
  ) deputised on deputised.engagement_id = e.id
  left join contacts_lately(:asOf::date, :newlyArrivedMonths) contacts on contacts.engagement_id = e.id
  and contacts.tenant_id = e.tenant_id
where
  e.tenant_id = :tenant
  and e.started_on <= :asOf::date
order by
  e.municipality_code,
  e.started_on,
  e.id;


/**
 * How many visits of a period each municipality had.
 * @name visitsByPlace
 */
select
  municipality_code as code,
  count(*)::int as visits
from
  visits_that_count
where
  tenant_id = :tenant
  and day between :from and :until
group by
  1;


/**
 * Visits of a period and open engagements led on a day, for each member of the staff.
 * @name visitsByStaff
 */
with
  went as (
    select distinct
      v.id,
      a.person_id
    from
      shared_visit v
      join shared_visit_attendee a on a.visit_id = v.id
    where
      v.tenant_id = :tenant
      and v.held_on between :from and :until
  ),
  visits as (
    select
      person_id,
      count(*)::int as visits
    from
      went
    group by
      1
  ),
  leads as (
    select
      t.person_id,
      count(distinct e.id)::int as leads
    from
      office_on(:asOf) t
      join shared_engagement e on e.id = t.engagement_id
    where
      e.tenant_id = :tenant
      and t.role = 'lead'
      and not exists (
        select
        from
          closure_in_force c
        where
          c.engagement_id = e.id
          and c.closed_on <= :asOf
      )
    group by
      1
  )
select
  p.id,
  p.name,
  coalesce(v.visits, 0) as visits,
  coalesce(l.leads, 0) as leads
from
  shared_person p
  left join visits v on v.person_id = p.id
  left join leads l on l.person_id = p.id
where
  p.tenant_id = :tenant
  and (
    v.visits > 0
    or l.leads > 0
  )
  and exists (
    select
    from
      shared_role_holding h
    where
      h.person_id = p.id
      and h.role in ('staff', 'manager')
  )
order by
  visits desc,
  leads desc,
  p.kana,
  p.id;
