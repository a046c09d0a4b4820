/**
 * Makes whoever else changes these dispatches wait until the transaction ends. Gives those that the actor may write.
 * @name holdDispatches
 */
select
  d.id
from
  dispatch d
where
  d.id = any (:dispatches::uuid[])
order by
  d.id
for no key update;
