-- The first of the planned days, in their order, that does not lie before a day; null where there is none. The planner
-- puts its body in place of its name.
create or replace function planned_from(p_days date[], p_day date) returns date
  language sql immutable parallel safe
  return p_days[width_bucket(p_day - 1, p_days) + 1];
