-- How recurring jobs went, for each office or for the installation.
create or replace view shared_job_state with (security_invoker = true) as
  select id, job, tenant_id, worker, began_at, ended_at, succeeded_at, duration_ms, covers, failed_at, error
    from job_state;
grant select on shared_job_state to banso_wide, banso_area, banso_mixed, banso_worker;
