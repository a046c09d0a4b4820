create or replace function forget_attempts(p_address text) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  delete from sign_in_failure where subject = any(array[attempt_subject('account', p_address),
    attempt_subject('reset', p_address), attempt_subject('opening', p_address)])
$$;
revoke all on function forget_attempts from public;
grant execute on function forget_attempts to banso_app;
