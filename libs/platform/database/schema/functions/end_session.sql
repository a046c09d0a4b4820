create or replace function end_session(
  p_token bytea, p_now timestamptz, p_address text, p_correlation text
) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare s record;
begin
  update session set ended_at = p_now where token_hash = p_token and ended_at is null returning id, person_id into s;
  if found then perform note_account(s.person_id, p_now, 'session:end', 'session', s.id::text, null, p_address,
    p_correlation); end if;
end
$$;
revoke all on function end_session from public;
grant execute on function end_session to banso_app;
