create or replace function forget_requests() returns void
  language sql security definer set search_path = public, pg_temp
as $$
  delete from request_level where at < clock_timestamp() - interval '10 minutes'
$$;
revoke all on function forget_requests from public;
grant execute on function forget_requests to banso_app;
