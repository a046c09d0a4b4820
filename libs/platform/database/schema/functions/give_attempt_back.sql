create or replace function give_attempt_back(
  p_subject text, p_claimed int, p_failures int, p_at timestamptz
) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  update sign_in_failure set failures = p_failures, at = coalesce(p_at, at) where subject = p_subject
    and failures = p_claimed
$$;
revoke all on function give_attempt_back from public;
grant execute on function give_attempt_back to banso_app;
