create or replace function has_second_factor(p_person uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
as $$
  select may_run_account(p_person) and exists (select from second_factor where person_id = p_person
    and secret is not null)
$$;
revoke all on function has_second_factor from public;
grant execute on function has_second_factor to banso_wide, banso_area, banso_mixed;
