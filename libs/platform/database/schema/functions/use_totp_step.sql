create or replace function use_totp_step(p_person uuid, p_step bigint) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update second_factor set last_step = p_step where person_id = p_person and secret is not null
    and (last_step is null or last_step < p_step);
  return found;
end
$$;
revoke all on function use_totp_step from public;
grant execute on function use_totp_step to banso_app;
