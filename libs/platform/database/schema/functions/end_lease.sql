create or replace function end_lease(p_id uuid) returns void
  language sql
as $$
  delete from worker where id = p_id
$$;
revoke all on function end_lease from public;
grant execute on function end_lease to banso_worker;
