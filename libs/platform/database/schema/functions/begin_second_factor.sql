create or replace function begin_second_factor(p_secret text) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  insert into second_factor (person_id, pending_secret) values (ctx_person(), p_secret) on conflict (person_id)
    do update set pending_secret = excluded.pending_secret
$$;
revoke all on function begin_second_factor from public;
grant execute on function begin_second_factor to banso_wide, banso_area, banso_mixed;
