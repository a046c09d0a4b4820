/**
 * Whether a visit is one of an engagement on a day, held or planned, as far as the actor sees it.
 * @name visitOfDispatch
 */
select
from
  shared_visit v
where
  v.id = :visit::uuid
  and v.engagement_id = :engagement
  and v.day = :day
  and v.status in ('planned', 'recorded', 'confirmed');


/**
 * The visits of a dispatch's engagement on a day, of which it may be one.
 * @name visitsOnDay
 */
select
  v.id,
  v.day as on,
  v.status,
  v.purpose
from
  dispatch d
  join shared_visit v on v.engagement_id = d.engagement_id
where
  d.id = :dispatch
  and v.day = :day
  and v.status in ('planned', 'recorded', 'confirmed')
order by
  v.starts_at,
  v.id;
