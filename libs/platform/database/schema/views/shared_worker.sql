-- Workers that hold a lease.
create or replace view shared_worker with (security_invoker = true) as
  select id, host, pid, began_at, lease_until
    from worker;
grant select on shared_worker to banso_wide, banso_area, banso_mixed, banso_worker;
