-- How each recurring job goes, for Prometheus, over all offices: how long ago the office served longest ago was served,
-- how many offices it failed for, and how long the longest run took.
create or replace function job_figures() returns table (job text, success_seconds int, failing int, longest_ms int)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select s.job, extract(epoch from clock_timestamp() - min(s.succeeded_at))::int,
         (count(*) filter (where s.error is not null))::int, max(s.duration_ms)
    from job_state s group by s.job order by s.job
$$;
revoke all on function job_figures from public;
grant execute on function job_figures to banso_app;
