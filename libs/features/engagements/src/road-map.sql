/**
 * A milestone of an engagement.
 * @name milestone
 */
select
  due_on as "on",
  state,
  reached_on as "reachedOn"
from
  milestone
where
  id = :id
  and engagement_id = :engagement;
