create or replace function bury_workers() returns setof uuid
  language sql
as $$
  delete from worker where lease_until < clock_timestamp() returning id
$$;
revoke all on function bury_workers from public;
grant execute on function bury_workers to banso_worker;
