create or replace function remove_second_factor_of(p_person uuid, p_now timestamptz, p_keep_session uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  delete from recovery_code where person_id = p_person;
  delete from second_factor where person_id = p_person;
  perform shut_ways_in(p_person, p_now, p_keep_session);
end
$$;
revoke all on function remove_second_factor_of from public;
