import { ACTORS, wall } from './walls.js';

const definer = 'security definer set search_path = public, pg_temp';
/** A calendar asks a few times an hour; one that asks more often than this is answered again in the next hour. */
const FETCHES_PER_HOUR = 60;

/** Calendar feeds: secret addresses under which a calendar fetches the own visits. */
export const calendarFeeds = `
  -- When a visit was last changed: calendars want to know.
  alter table visit add column changed_at timestamptz;
  create function note_visit_change() returns trigger language plpgsql as $$
  begin
    new.changed_at := coalesce(ctx_now(), clock_timestamp());
    return new;
  end $$;
  create trigger visit_change_is_noted before update on visit for each row when (old.version <> new.version) execute function note_visit_change();

  create table calendar_feed (
    id uuid primary key, person_id uuid not null references person, name text not null, secret_hash bytea not null unique,
    created_at timestamptz not null, last_used_at timestamptz, ended_at timestamptz, hour_began_at timestamptz, fetches int not null default 0
  );
  create index calendar_feed_person on calendar_feed (person_id);
  ${wall('calendar_feed', {}, null)}

  -- Turns a secret address into the reach that its person has at this moment. What was revoked and what never was are told
  -- apart only for somebody who holds the secret.
  create function enter_by_calendar_secret(p_secret bytea, p_now timestamptz, p_address text, p_correlation text) returns jsonb language plpgsql ${definer} as $$
  declare f record; actor jsonb; n int;
  begin
    select c.id, c.person_id, c.last_used_at, c.ended_at into f from calendar_feed c join person p on p.id = c.person_id where c.secret_hash = p_secret and p.disabled_at is null;
    if not found then return null; end if;
    if f.ended_at is not null then return jsonb_build_object('refused', 'revoked'); end if;
    update calendar_feed set fetches = case when hour_began_at > p_now - interval '1 hour' then fetches + 1 else 1 end, hour_began_at = case when hour_began_at > p_now - interval '1 hour' then hour_began_at else p_now end
     where id = f.id returning fetches into n;
    if n > ${FETCHES_PER_HOUR} then return jsonb_build_object('refused', 'tooOften'); end if;
    actor := enter_as(f.person_id, p_now);
    -- As with API tokens the time of use is coarse, and the first reading of a day leaves a line.
    if f.last_used_at is null or f.last_used_at < p_now - interval '15 minutes' then
      update calendar_feed set last_used_at = p_now where id = f.id;
      if f.last_used_at is null or (f.last_used_at at time zone 'Asia/Tokyo')::date < (p_now at time zone 'Asia/Tokyo')::date then
        perform note_account(f.person_id, p_now, 'calendarFeed:read', 'calendarFeed', f.id::text, null, p_address, p_correlation);
      end if;
    end if;
    return actor || jsonb_build_object('scope', jsonb_build_array('visit:read'));
  end $$;
  create function enter_by_calendar(p_secret bytea, p_now timestamptz, p_address text, p_correlation text) returns jsonb language plpgsql as $$
  declare actor jsonb := enter_by_calendar_secret(p_secret, p_now, p_address, p_correlation);
  begin
    if actor is null or actor ? 'refused' then return actor; end if;
    return actor || jsonb_build_object('acts', act());
  end $$;

  create function my_calendar_feeds() returns table (id uuid, name text, created_at timestamptz, last_used_at timestamptz) language sql stable ${definer}
    as $$ select id, name, created_at, last_used_at from calendar_feed where person_id = ctx_person() and ended_at is null order by created_at desc, id $$;
  create function make_calendar_feed(p_id uuid, p_name text, p_secret bytea) returns void language sql ${definer}
    as $$ insert into calendar_feed (id, person_id, name, secret_hash, created_at) values (p_id, ctx_person(), p_name, p_secret, ctx_now()) $$;
  create function end_calendar_feed(p_id uuid) returns boolean language plpgsql ${definer} as $$
  begin
    update calendar_feed set ended_at = ctx_now() where id = p_id and person_id = ctx_person() and ended_at is null;
    return found;
  end $$;
  -- Whoever comes back after being disabled begins without the old addresses.
  create function end_calendar_feeds() returns trigger language plpgsql ${definer} as $$
  begin
    update calendar_feed set ended_at = new.disabled_at where person_id = new.id and ended_at is null;
    return null;
  end $$;
  create trigger person_disabled_ends_calendars after update of disabled_at on person for each row when (old.disabled_at is null and new.disabled_at is not null) execute function end_calendar_feeds();

  revoke all on function enter_by_calendar_secret(bytea, timestamptz, text, text), enter_by_calendar(bytea, timestamptz, text, text), my_calendar_feeds(), make_calendar_feed(uuid, text, bytea), end_calendar_feed(uuid), end_calendar_feeds() from public;
  grant execute on function enter_by_calendar_secret(bytea, timestamptz, text, text), enter_by_calendar(bytea, timestamptz, text, text) to banso_app;
  grant execute on function my_calendar_feeds(), make_calendar_feed(uuid, text, bytea), end_calendar_feed(uuid) to ${ACTORS};
`;
