-- p_people: the accounts that were meant, none where nobody is known; each office reads the failure in its own log.
create or replace function note_sign_in_failure(
  p_people uuid[], p_account text, p_from text, p_forgotten timestamptz, p_not_after timestamptz, p_now timestamptz,
  p_reason text, p_wait int, p_address text, p_correlation text
) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare who uuid;
begin
  insert into sign_in_failure as f (subject, failures, at) values (p_from, 1, p_now)
    on conflict (subject) do update set failures = case when f.at < p_forgotten or f.at > p_not_after then 0
      else f.failures end + 1, at = p_now;
  foreach who in array case when cardinality(p_people) > 0 then p_people else array[null::uuid] end loop
    perform note_account(who, p_now, 'session:refused', 'account', coalesce(who::text, p_account),
      jsonb_build_object('reason', p_reason), p_address, p_correlation);
    if p_wait > 0 then perform note_account(who, p_now, 'account:locked', 'account', coalesce(who::text, p_account),
      jsonb_build_object('minutes', p_wait), p_address, p_correlation); end if;
  end loop;
end
$$;
revoke all on function note_sign_in_failure from public;
grant execute on function note_sign_in_failure to banso_app;
