/**
 * One of the municipality's people in an engagement.
 * @name counterpart
 */
select
  id,
  name,
  post,
  from_on as "from",
  until_on as "until",
  is_main as "isMain",
  note
from
  counterpart
where
  id = :id
  and engagement_id = :engagement;
