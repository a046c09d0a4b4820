-- Sessions of an account, for its owner and for administrators.
create or replace function account_sessions(
  p_person uuid
) returns table (
  id uuid, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz, address text, agent text,
  method text
)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select id, created_at, last_seen_at, expires_at, address, agent, method from session
    where may_run_account(p_person) and person_id = p_person and ended_at is null and expires_at > ctx_now()
      and last_seen_at > ctx_now() - interval '8 hours' order by last_seen_at desc, id
$$;
revoke all on function account_sessions from public;
grant execute on function account_sessions to banso_wide, banso_area, banso_mixed;
