alter table role_holding enable row level security;
alter table role_holding force row level security;

create policy role_holding_migrator on role_holding to current_user using (true) with check (true);
create policy role_holding_worker on role_holding to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy role_holding_select on role_holding for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.tenants'))::int[]) or person_id = (select ctx_person()));
create policy role_holding_insert on role_holding for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.administers'))::int[]) and role <> 'bureau');
create policy role_holding_update on role_holding for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));
create policy role_holding_delete on role_holding for delete to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]) and from_on >= (select ctx_today()));

grant select, insert, delete on role_holding to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (until_on, version) on role_holding to banso_wide, banso_area, banso_mixed;
grant update on role_holding to banso_worker;
