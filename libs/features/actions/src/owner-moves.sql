/**
 * Gives each item to its new owner by a transfer; the lists go together.
 * @name moveActionItems
 */
insert into
  action_item_owner (id, action_item_id, engagement_id, person_id, from_on, hidden_until, transfer_id)
select
  i,
  a,
  e,
  p,
  :effectiveOn::date,
  :announcedOn::date,
  :transfer
from
  unnest(:ids::uuid[], :items::uuid[], :engagements::uuid[], :owners::uuid[]) as t (i, a, e, p);


/**
 * Takes back what a transfer has moved.
 * @name takeBackActionItems
 */
delete from action_item_owner
where
  transfer_id = :transfer
returning
  engagement_id as "engagementId";
