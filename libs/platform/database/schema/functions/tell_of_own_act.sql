-- The same for an act of an administrator that needs nobody else.
create or replace function tell_of_own_act(p_person uuid, p_old_address text, p_mails jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not may_run_account(p_person)
    then raise exception 'Only whoever runs an account tells of it.' using errcode = '42501'; end if;
  perform tell_of_act(p_person, p_old_address, ctx_person(), ctx_now(), p_mails);
end
$$;
revoke all on function tell_of_own_act from public;
grant execute on function tell_of_own_act to banso_wide, banso_area, banso_mixed;
