create or replace function audit_chains_waiting() returns setof int
  language sql stable security definer set search_path = public, pg_temp
as $$
  select distinct tenant_id from audit_pending order by 1
$$;
revoke all on function audit_chains_waiting from public;
grant execute on function audit_chains_waiting to banso_worker;
