-- Whether a term holds on a day, both ends included: the predicate of every term (team, role, assignment, counterpart).
-- The planner puts its body in place of its name, so that indexes on the days count. As a pure function: termHoldsOn.
create or replace function holds_on(p_from date, p_until date, p_day date) returns boolean
  language sql immutable parallel safe
  return p_from <= p_day and (p_until is null or p_until >= p_day);
