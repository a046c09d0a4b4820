alter table profession_list enable row level security;
alter table profession_list force row level security;

create policy profession_list_migrator on profession_list to current_user using (true) with check (true);
create policy profession_list_worker on profession_list to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy profession_list_select on profession_list for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.tenants'))::int[]));
create policy profession_list_insert on profession_list for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy profession_list_update on profession_list for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );

grant select, insert on profession_list to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (names, version) on profession_list to banso_wide, banso_area, banso_mixed;
