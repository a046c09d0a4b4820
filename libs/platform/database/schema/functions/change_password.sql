-- Whoever changes their own password is there with it: the session in hand stays. Returns the sessions that ended.
create or replace function change_password(p_hash text, p_session uuid) returns int
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update credential set password_hash = p_hash, changed_at = ctx_now() where person_id = ctx_person();
  return shut_ways_in(ctx_person(), ctx_now(), p_session);
end
$$;
revoke all on function change_password from public;
grant execute on function change_password to banso_wide, banso_area, banso_mixed;
