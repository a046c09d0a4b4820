-- After closed days change, the due days of the whole tenant follow in the same transaction; the administrator
-- who changed them sees no engagement, so what follows works in the tenant's name; the request's answer is made before
-- that.
create or replace function act_for_tenant(p_tenant int) returns void
  language plpgsql
as $$
begin
  if not coalesce(p_tenant = any(ctx_ints('app.administers')), false) then
    raise exception 'Only an administrator''s change is followed in the tenant''s name.'
      using errcode = '42501', constraint = 'act_for_own_tenant';
  end if;
  perform set_config('app.wide', array[p_tenant]::text, true), set_config('app.tenant', p_tenant::text, true),
    set_config('role', 'banso_wide', true);
end
$$;
revoke all on function act_for_tenant from public;
grant execute on function act_for_tenant to banso_wide, banso_area, banso_mixed;
