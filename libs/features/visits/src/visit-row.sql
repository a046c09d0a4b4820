/**
 * A visit within the reader's reach, with what is asked of it before something is done with it.
 * @name visitInReach
 */
select
  v.engagement_id as "engagementId",
  v.version,
  v.status
from
  visit v
where
  v.id = :visit;


/**
 * A visit, locked until the transaction ends, with what its verbs need of its engagement and of its record in force
 * (`recordVersion`; null where nothing is recorded); `counts`: among the visits that were held. None where the reader
 * may not write it.
 * @name lockedVisit
 * @type engagementStage Stage from @banso/domain
 */
select
  v.id,
  v.engagement_id as "engagementId",
  v.tenant_id as "tenantId",
  e.programme_id as "programmeId",
  e.stage as "engagementStage",
  e.started_on as "startedOn",
  v.status,
  v.planned_on as "plannedOn",
  v.mode,
  v.purpose,
  v.held_on as "heldOn",
  v.support_types as "supportTypes",
  v.version,
  (
    select
      r.version
    from
      visit_record r
    where
      r.visit_id = v.id
  ) as "recordVersion",
  exists (
    select
    from
      visits_that_count c
    where
      c.id = v.id
  ) as counts
from
  visit v
  join shared_engagement e on e.id = v.engagement_id
where
  v.id = :visit
for update of
  v;


/**
 * What an engagement stores of its visits: days of the last one held and of the last one in person, how many were held,
 * and the days that are planned, in their order. A planned visit always has its day. One visit has changed in this
 * transaction, which holds the engagement, and `counted` says whether it counted before: then no history is walked
 * through. Without a visit the number is the stored one.
 * @name visitFacts
 * @nullable visit
 * @type plannedDays CivilDay[] from @banso/domain
 */
select
  (
    select
      c.held_on
    from
      visits_that_count c
    where
      c.engagement_id = e.id
      and c.held_on is not null
    order by
      c.held_on desc
    limit
      1
  ) as "lastHeldOn",
  (
    select
      c.held_on
    from
      visits_that_count c
    where
      c.engagement_id = e.id
      and c.held_on is not null
      and c.in_person
    order by
      c.held_on desc
    limit
      1
  ) as "lastHeldInPersonOn",
  e.visit_count - :counted::boolean::int + (
    select
      count(*)::int
    from
      visits_that_count c
    where
      c.id = :visit
  ) as "visitCount",
  array(
    select
      v.planned_on
    from
      visit v
    where
      v.engagement_id = e.id
      and v.status = 'planned'
    order by
      v.planned_on
  ) as "plannedDays"
from
  shared_engagement e
where
  e.id = :engagement;


/**
 * How many visits of an engagement were held, counted one by one.
 * @name countedVisits
 */
select
  count(*)::int as n
from
  visits_that_count c
where
  c.engagement_id = :engagement;


/**
 * The engagements of an office that store something else of their visits than there is, among the shares (0 to
 * `nights` - 1) that are looked at.
 * @name driftedEngagements
 */
with
  looked_at as materialized (
    select
      e.id,
      e.last_held_on,
      e.last_held_in_person_on,
      e.visit_count,
      e.planned_days
    from
      shared_engagement e
    where
      e.tenant_id = :tenant
      and (hashtext (e.id::text) & 2147483647) % :nights = any (:shares::int[])
  ),
  held as (
    select
      c.engagement_id,
      max(c.held_on) as last_held_on,
      max(c.held_on) filter (
        where
          c.in_person
      ) as last_held_in_person_on,
      count(*)::int as visit_count
    from
      looked_at l
      join visits_that_count c on c.engagement_id = l.id
    where
      c.tenant_id = :tenant
    group by
      c.engagement_id
  ),
  planned as (
    select
      v.engagement_id,
      array_agg(
        v.planned_on
        order by
          v.planned_on
      ) as planned_days
    from
      visit v
    where
      v.tenant_id = :tenant
      and v.status = 'planned'
    group by
      v.engagement_id
  )
select
  l.id
from
  looked_at l
  left join held h on h.engagement_id = l.id
  left join planned p on p.engagement_id = l.id
where
  (l.last_held_on, l.last_held_in_person_on, l.visit_count, l.planned_days) is distinct from (
    h.last_held_on,
    h.last_held_in_person_on,
    coalesce(h.visit_count, 0),
    coalesce(p.planned_days, '{}')
  )
order by
  l.id;
