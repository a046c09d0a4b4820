create or replace function ctx_uuids(name text) returns uuid[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting(name, true), '')::uuid[], '{}');
