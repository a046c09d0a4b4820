-- Turns a secret address into the reach that its person has at this moment. What was revoked and what never was are
-- told apart only for somebody who holds the secret.
create or replace function enter_by_calendar_secret(
  p_secret bytea, p_now timestamptz, p_address text, p_correlation text
) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare f record; actor jsonb; n int;
begin
  select c.id, c.person_id, c.last_used_at, c.ended_at into f from calendar_feed c join person p on p.id = c.person_id
    where c.secret_hash = p_secret and p.disabled_at is null;
  if not found then return null; end if;
  if f.ended_at is not null then return jsonb_build_object('refused', 'revoked'); end if;
  update calendar_feed set fetches = case when hour_began_at > p_now - interval '1 hour' then fetches + 1 else 1 end,
    hour_began_at = case when hour_began_at > p_now - interval '1 hour' then hour_began_at else p_now end
   where id = f.id returning fetches into n;
  if n > 60 then return jsonb_build_object('refused', 'tooOften'); end if;
  actor := enter_as(f.person_id, p_now);
  -- As with API tokens the time of use is coarse, and the first reading of a day leaves a line.
  if f.last_used_at is null or f.last_used_at < p_now - interval '15 minutes' then
    update calendar_feed set last_used_at = p_now where id = f.id;
    if f.last_used_at is null
      or (f.last_used_at at time zone 'Asia/Tokyo')::date < (p_now at time zone 'Asia/Tokyo')::date then
      perform note_account(f.person_id, p_now, 'calendarFeed:read', 'calendarFeed', f.id::text, null, p_address,
        p_correlation);
    end if;
  end if;
  return actor || jsonb_build_object('scope', jsonb_build_array('visit:read'));
end
$$;
revoke all on function enter_by_calendar_secret from public;
grant execute on function enter_by_calendar_secret to banso_app;
