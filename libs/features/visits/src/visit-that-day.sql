/**
 * A visit of the engagement that was held on a day, other than this one: the first of them.
 * @name visitThatDay
 * @nullable visit
 */
select
  v.id
from
  visit v
where
  v.engagement_id = :engagement
  and v.day = :heldOn
  and v.held_on = :heldOn
  and v.id is distinct from :visit::uuid
order by
  v.id
limit
  1;
