/**
 * The days on which an office is closed beyond the nation's holidays, in their order.
 * @name closedDaysOfTenant
 */
select
  c.day
from
  closed_day c
where
  c.tenant_id = :tenant
order by
  c.day;
