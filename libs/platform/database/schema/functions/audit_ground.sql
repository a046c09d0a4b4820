-- What the first link of a chain stands on.
create or replace function audit_ground(p_tenant int) returns bytea
  language sql immutable set search_path = public, pg_temp
as $$
  select sha256(convert_to('banso audit chain ' || p_tenant, 'UTF8'))
$$;
revoke all on function audit_ground from public;
