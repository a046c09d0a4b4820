/**
 * Since when an engagement rests: the first day of the pause that is open, otherwise the day on which it was closed;
 * null while it is active.
 * @name restsSince
 */
select
  coalesce(
    (
      select
        p.from_on
      from
        shared_engagement_pause p
      where
        p.engagement_id = :engagement
        and p.until_on is null
    ),
    (
      select
        c.closed_on
      from
        closure_in_force c
      where
        c.engagement_id = :engagement
    )
  ) as day;


/**
 * The visits of an engagement that are still planned, in the order of their days.
 * @name plannedVisits
 */
select
  v.id,
  v.version
from
  visit v
where
  v.engagement_id = :engagement
  and v.status = 'planned'
order by
  v.planned_on,
  v.id;
