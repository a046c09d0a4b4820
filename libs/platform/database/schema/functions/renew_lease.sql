create or replace function renew_lease(p_id uuid, p_ms int) returns boolean
  language plpgsql
as $$
begin
  update worker set lease_until = clock_timestamp() + make_interval(secs => p_ms / 1000.0) where id = p_id;
  return found;
end
$$;
revoke all on function renew_lease from public;
grant execute on function renew_lease to banso_worker;
