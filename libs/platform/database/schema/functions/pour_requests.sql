-- Pours in what one process has counted, and tells how full each bucket is with everybody's in it. In the order of the
-- subjects, so that two processes never wait for each other in a ring.
create or replace function pour_requests(p_poured jsonb) returns table (subject text, level double precision)
  language sql security definer set search_path = public, pg_temp
as $$
  insert into request_level as r (subject, level, per_minute, at)
    select p.subject, p.n, p."perMinute", clock_timestamp()
      from jsonb_to_recordset(p_poured) as p (subject text, n int, "perMinute" int) order by p.subject
  on conflict (subject) do update set per_minute = excluded.per_minute, at = excluded.at,
    level = greatest(0, r.level - greatest(0, extract(epoch
      from excluded.at - r.at)) * r.per_minute / 60) + excluded.level
  returning r.subject, r.level
$$;
revoke all on function pour_requests from public;
grant execute on function pour_requests to banso_app;
