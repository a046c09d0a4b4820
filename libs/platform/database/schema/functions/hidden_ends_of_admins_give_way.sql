-- An administrator's role that is to end with a transfer not yet announced stays when the others have gone meanwhile:
-- refusing them would tell of the transfer. Its preview shows the role as kept.
create or replace function hidden_ends_of_admins_give_way(p_tenant int) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare one record;
begin
  for one in select e.role_holding_id, e.transfer_id from role_end e join role_holding r on r.id = e.role_holding_id
              where e.tenant_id = p_tenant and r.role = 'admin' and e.hidden_until > ctx_today()
              order by e.until_on desc, r.id loop
    exit when first_day_without_admin(p_tenant, ctx_today()) is null;
    delete from role_end where role_holding_id = one.role_holding_id and transfer_id = one.transfer_id;
    update disposition set kind = 'keep', reason = 'ほかのシステム管理者がいなくなったため', result = '{"mustStay":true}'
     where transfer_id = one.transfer_id and held_kind = 'role' and held_id = one.role_holding_id;
  end loop;
end
$$;
revoke all on function hidden_ends_of_admins_give_way from public;
grant execute on function hidden_ends_of_admins_give_way to banso_wide, banso_area, banso_mixed;
