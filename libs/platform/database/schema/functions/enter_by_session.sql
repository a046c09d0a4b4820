-- The reach of whoever holds the session's token, and a note that it was used; null for a session that does not hold.
create or replace function enter_by_session(p_token bytea, p_now timestamptz) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare s record; actor jsonb;
begin
  select id, person_id, last_seen_at, limited into s from session
   where token_hash = p_token and ended_at is null and expires_at > p_now
     and last_seen_at > p_now - interval '8 hours';
  if not found then return null; end if;
  if s.last_seen_at < p_now - interval '5 minutes' then
    update session set last_seen_at = p_now where id = s.id and last_seen_at < p_now - interval '5 minutes';
  end if;
  if s.limited then actor := enter_limited(s.person_id, p_now); else actor := enter_as(s.person_id, p_now); end if;
  return actor || jsonb_build_object('sessionId', s.id, 'limited', s.limited);
end
$$;
revoke all on function enter_by_session from public;
grant execute on function enter_by_session to banso_app;
