-- Removes one's own second factor; other people's go by way of a consent, or by the operator's hand.
create or replace function remove_own_second_factor(p_session uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (select from second_factor where person_id = ctx_person() and secret is not null)
    then return false; end if;
  perform remove_second_factor_of(ctx_person(), ctx_now(), p_session);
  return true;
end
$$;
revoke all on function remove_own_second_factor from public;
grant execute on function remove_own_second_factor to banso_wide, banso_area, banso_mixed;
