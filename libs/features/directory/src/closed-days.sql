/**
 * The closed days of the offices between two days, both included.
 * @name closedDaysBetween
 */
select
  c.day,
  c.name
from
  closed_day c
where
  c.tenant_id = any (:tenants::int[])
  and c.day between :from and :until
order by
  c.day;


/**
 * Closes a day, unless it is closed already.
 * @name closeDay
 */
insert into
  closed_day (tenant_id, day, name)
values
  (:tenant, :day, :name)
on conflict do nothing;


/**
 * Makes a closed day a working day again, and gives the name that it had.
 * @name openDay
 */
delete from closed_day
where
  tenant_id = :tenant
  and day::text = :day
returning
  name;
