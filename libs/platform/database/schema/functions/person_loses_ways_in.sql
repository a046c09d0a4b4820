-- An address is where links go: whoever had the old one must not keep a way in through it.
create or replace function person_loses_ways_in() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform shut_ways_in(new.id, coalesce(new.disabled_at, ctx_now(), clock_timestamp()), null);
  return null;
end
$$;
revoke all on function person_loses_ways_in from public;
