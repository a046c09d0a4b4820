create or replace function end_calendar_feed(p_id uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update calendar_feed set ended_at = ctx_now() where id = p_id and person_id = ctx_person() and ended_at is null;
  return found;
end
$$;
revoke all on function end_calendar_feed from public;
grant execute on function end_calendar_feed to banso_wide, banso_area, banso_mixed;
