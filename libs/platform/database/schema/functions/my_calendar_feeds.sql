create or replace function my_calendar_feeds(

) returns table (id uuid, name text, created_at timestamptz, last_used_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select id, name, created_at, last_used_at from calendar_feed where person_id = ctx_person() and ended_at is null
    order by created_at desc, id
$$;
revoke all on function my_calendar_feeds from public;
grant execute on function my_calendar_feeds to banso_wide, banso_area, banso_mixed;
