-- The queue, as a worker last saw it.
create or replace view shared_queue_state with (security_invoker = true) as
  select seen_at, backend, waiting, active, delayed, failed
    from queue_state;
grant select on shared_queue_state to banso_wide, banso_area, banso_mixed, banso_worker;
