create or replace function clear_attempts(p_subject text) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  delete from sign_in_failure where subject = p_subject
$$;
revoke all on function clear_attempts from public;
grant execute on function clear_attempts to banso_app;
