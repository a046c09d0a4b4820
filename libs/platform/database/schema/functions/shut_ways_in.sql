-- Shuts every way in of a person: sessions (but one, where an act leaves it), API tokens, calendar feeds, links by mail
-- with what they left in a browser, and a second factor that was begun and not confirmed. Every act that shuts ways in
-- calls this, so a new kind of way in is added here and nowhere else (ways-in.spec.ts walks act by way). Returns the
-- sessions ended.
create or replace function shut_ways_in(p_person uuid, p_now timestamptz, p_keep_session uuid) returns int
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare ended int;
begin
  update session set ended_at = p_now where person_id = p_person and ended_at is null
    and id is distinct from p_keep_session;
  get diagnostics ended = row_count;
  update api_token set ended_at = p_now where person_id = p_person and ended_at is null;
  update calendar_feed set ended_at = p_now where person_id = p_person and ended_at is null;
  update account_link set ended_at = p_now where person_id = p_person and used_at is null and ended_at is null;
  update account_link set pass_until = p_now where person_id = p_person and pass_until > p_now;
  update second_factor set pending_secret = null where person_id = p_person and pending_secret is not null
    and secret is not null;
  delete from second_factor where person_id = p_person and secret is null;
  return ended;
end
$$;
revoke all on function shut_ways_in from public;
