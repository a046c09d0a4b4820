-- Removes the workers whose lease is over and tells their ids: what they had in hand is free. One statement decides
-- between this and a renewal.
create or replace function reclaim_leases() returns setof uuid
  language sql
as $$
  delete from worker where lease_until < clock_timestamp() returning id
$$;
revoke all on function reclaim_leases from public;
grant execute on function reclaim_leases to banso_worker;
