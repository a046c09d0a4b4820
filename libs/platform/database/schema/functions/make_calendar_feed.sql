create or replace function make_calendar_feed(p_id uuid, p_name text, p_secret bytea) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  insert into calendar_feed (id, person_id, name, secret_hash, created_at)
    values (p_id, ctx_person(), p_name, p_secret, ctx_now())
$$;
revoke all on function make_calendar_feed from public;
grant execute on function make_calendar_feed to banso_wide, banso_area, banso_mixed;
