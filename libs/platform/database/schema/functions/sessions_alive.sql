-- Which of these sessions hold at this moment. Unlike entering it does not count as use: an open screen alone keeps
-- nobody signed in.
create or replace function sessions_alive(p_tokens bytea[], p_now timestamptz) returns setof bytea
  language sql stable security definer set search_path = public, pg_temp
as $$
  select s.token_hash from session s join person p on p.id = s.person_id
    where s.token_hash = any(p_tokens) and s.ended_at is null and not s.limited and s.expires_at > p_now
      and s.last_seen_at > p_now - interval '8 hours' and p.disabled_at is null
$$;
revoke all on function sessions_alive from public;
grant execute on function sessions_alive to banso_app;
