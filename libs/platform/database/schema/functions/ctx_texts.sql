create or replace function ctx_texts(name text) returns text[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting(name, true), '')::text[], '{}');
