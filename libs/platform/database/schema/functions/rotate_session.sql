create or replace function rotate_session(p_id uuid, p_token bytea) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  update session set token_hash = p_token, limited = false where id = p_id and person_id = ctx_person()
    and ended_at is null
$$;
revoke all on function rotate_session from public;
grant execute on function rotate_session to banso_wide, banso_area, banso_mixed;
