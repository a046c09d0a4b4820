-- Of two administrators who name one at the same moment, one waits here for the other, and names nobody.
create or replace function is_first_consenter(p_tenant int, p_role text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if p_role not in ('manager','auditor') or not coalesce(p_tenant = any(ctx_ints('app.administers')), false)
    then return false; end if;
  perform from tenant t where t.id = p_tenant and t.consenter_since is null for no key update;
  return found;
end
$$;
revoke all on function is_first_consenter from public;
grant execute on function is_first_consenter to banso_wide, banso_area, banso_mixed;
