create or replace function ctx_tenant() returns int
  language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::int;
