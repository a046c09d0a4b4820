create or replace function own_prints(p_since timestamptz) returns int
  language sql stable security definer set search_path = public, pg_temp
as $$
  select count(*)::int from audit_entry where person_id = ctx_person() and action = 'print' and at > p_since
$$;
revoke all on function own_prints from public;
grant execute on function own_prints to banso_wide, banso_area, banso_mixed;
