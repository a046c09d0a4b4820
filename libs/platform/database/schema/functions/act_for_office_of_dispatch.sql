-- After an expert has said that their dispatch was carried out, the ledger and what is kept of it follow in the same
-- transaction. The expert sees no municipality, so what follows works in the office's name; the request's answer is
-- made before that.
create or replace function act_for_office_of_dispatch(p_dispatch uuid) returns void
  language plpgsql
as $$
declare
  v_tenant int;
begin
  select d.tenant_id into v_tenant from dispatch d
   where d.id = p_dispatch and d.expert_id = ctx_person() and d.held_on is not null;
  if v_tenant is null then
    raise exception 'Only what an expert has carried out is followed in the office''s name.'
      using errcode = '42501', constraint = 'act_for_own_dispatch';
  end if;
  perform set_config('app.wide', array[v_tenant]::text, true), set_config('app.tenant', v_tenant::text, true),
    set_config('role', 'banso_wide', true);
end
$$;
revoke all on function act_for_office_of_dispatch from public;
grant execute on function act_for_office_of_dispatch to banso_wide, banso_area, banso_mixed;
