-- Jobs that the queue gave up.
create or replace view shared_failed_job with (security_invoker = true) as
  select id, job, tenant_id, attempts, failed_at, error
    from failed_job;
grant select on shared_failed_job to banso_wide, banso_area, banso_mixed, banso_worker;
