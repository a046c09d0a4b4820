create or replace function take_lease(p_id uuid, p_host text, p_pid int, p_ms int) returns void
  language sql
as $$
  insert into worker (id, host, pid, lease_until)
    values (p_id, p_host, p_pid, clock_timestamp() + make_interval(secs => p_ms / 1000.0))
$$;
revoke all on function take_lease from public;
grant execute on function take_lease to banso_worker;
