-- After a transaction a setting reads '' instead of null: both mean "none".
create or replace function ctx_ints(name text) returns int[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting(name, true), '')::int[], '{}');
