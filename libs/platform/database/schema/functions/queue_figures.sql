-- What the queue held when a worker last looked through it, for Prometheus. No row before the first look.
create or replace function queue_figures()
  returns table (waiting int, active int, delayed int, failed int, seen_seconds int)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select q.waiting, q.active, q.delayed, q.failed, extract(epoch from clock_timestamp() - q.seen_at)::int
    from queue_state q
$$;
revoke all on function queue_figures from public;
grant execute on function queue_figures to banso_app;
