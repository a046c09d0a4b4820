/**
 * Makes whoever else changes these engagements wait until the transaction ends. Gives those that the actor may write:
 * who may only read a row cannot lock it.
 * @name holdEngagements
 */
select
  e.id,
  e.tenant_id as "tenantId"
from
  engagement e
where
  e.id = any (
    (
      select
        :engagements::uuid[]
    )::uuid[]
  )
order by
  e.id
for no key update;


/**
 * The same for those that nobody else holds at this moment: what somebody is changing is left, not waited for.
 * @name holdFreeEngagements
 */
select
  e.id
from
  engagement e
where
  e.id = any (:engagements::uuid[])
for no key update
  skip locked;
