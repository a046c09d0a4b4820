/**
 * Whose engagements the people of an office may see on a day.
 * @name reachOfPeople
 * @nonNull personId, manager, everywhere, peer, codes
 */
select
  person_id as "personId",
  manager,
  everywhere,
  peer,
  codes
from
  person_reach_on(:day)
where
  tenant_id = :tenant
order by
  person_id;
