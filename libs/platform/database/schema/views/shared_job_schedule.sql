-- Recurring jobs, and when they come next.
create or replace view shared_job_schedule with (security_invoker = true) as
  select job, at, time_zone, next_at
    from job_schedule;
grant select on shared_job_schedule to banso_wide, banso_area, banso_mixed, banso_worker;
