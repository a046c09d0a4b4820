-- Answers kept for repeated requests go after two days, ended sessions after thirty; both are older than anybody asks
-- for.
create or replace function housekeeping(p_now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  delete from idempotency where created_at < p_now - interval '48 hours';
    delete from session where least(coalesce(ended_at, expires_at), expires_at) < p_now - interval '30 days';
    delete from sign_in_failure where at < p_now - interval '1 day'
$$;
revoke all on function housekeeping from public;
grant execute on function housekeeping to banso_worker;
