/**
 * Gives each need to its new holder by a transfer; the lists go together.
 * @name moveNeeds
 */
insert into
  need_holder (id, need_id, person_id, from_on, hidden_until, transfer_id)
select
  i,
  n,
  p,
  :effectiveOn::date,
  :announcedOn::date,
  :transfer
from
  unnest(:ids::uuid[], :needs::uuid[], :holders::uuid[]) as t (i, n, p);


/**
 * Takes back what a transfer has moved.
 * @name takeBackNeeds
 */
delete from need_holder
where
  transfer_id = :transfer;
