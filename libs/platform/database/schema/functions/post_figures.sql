-- Totals for Prometheus.
create or replace function post_figures() returns table (waiting int, dead int, oldest_seconds int, workers int)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select (select count(*)::int from mail where state in ('pending','sending')), (select count(*)::int from mail
    where state = 'dead'),
         (select coalesce(extract(epoch from clock_timestamp() - min(next_attempt_at))::int, 0) from mail
           where state in ('pending','sending') and next_attempt_at <= clock_timestamp()),
         (select count(*)::int from worker where lease_until > clock_timestamp())
$$;
revoke all on function post_figures from public;
grant execute on function post_figures to banso_app;
