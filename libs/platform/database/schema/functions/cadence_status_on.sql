-- The cadence status of an engagement on a day, from what the domain's rule has laid down: from which day which status
-- holds (cadence.service). The planner puts its body in place of its name.
create or replace function cadence_status_on(p_statuses text[], p_from date[], p_day date) returns text
  language sql immutable parallel safe
  return p_statuses[width_bucket(p_day, p_from)];
