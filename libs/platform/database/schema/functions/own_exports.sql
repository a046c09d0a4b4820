-- How many exports the actor has taken since a moment: people cannot read the log, but they may know this of
-- themselves.
create or replace function own_exports(p_since timestamptz) returns int
  language sql stable security definer set search_path = public, pg_temp
as $$
  select count(*)::int from audit_entry where person_id = ctx_person() and action = 'export' and at > p_since
$$;
revoke all on function own_exports from public;
grant execute on function own_exports to banso_wide, banso_area, banso_mixed;
