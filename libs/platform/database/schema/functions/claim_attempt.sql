create or replace function claim_attempt(
  p_subject text, p_seen int, p_failures int, p_now timestamptz
) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  insert into sign_in_failure as f (subject, failures, at) values (p_subject, p_failures, p_now)
    on conflict (subject) do update set failures = excluded.failures, at = excluded.at where f.failures = p_seen;
  return found;
end
$$;
revoke all on function claim_attempt from public;
grant execute on function claim_attempt to banso_app;
