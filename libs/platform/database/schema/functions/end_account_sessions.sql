-- Ends sessions by hand: one, all but one, or all. It only takes sessions away; whoever wants all ways in shut changes
-- the password.
create or replace function end_account_sessions(p_person uuid, p_only uuid, p_except uuid) returns int
  language sql security definer set search_path = public, pg_temp
as $$
  with ended as (update session set ended_at = ctx_now() where may_run_account(p_person)
    and person_id = p_person and ended_at is null
          and (p_only is null or id = p_only) and (p_except is null or id <> p_except) returning id)
            select count(*)::int from ended
$$;
revoke all on function end_account_sessions from public;
grant execute on function end_account_sessions to banso_wide, banso_area, banso_mixed;
