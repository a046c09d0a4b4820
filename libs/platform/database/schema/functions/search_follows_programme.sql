-- Engagements are called by their programme.
create or replace function search_follows_programme() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform follow_search('engagement', array(select e.id from engagement e where e.programme_id = new.id));
  return null;
end
$$;
revoke all on function search_follows_programme from public;
