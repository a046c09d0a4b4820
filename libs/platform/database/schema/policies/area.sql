alter table area enable row level security;
alter table area force row level security;

create policy area_migrator on area to current_user using (true) with check (true);
create policy area_worker on area to banso_worker using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy area_select on area for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.tenants'))::int[])
    or tenant_id = any((select ctx_ints('app.bureau'))::int[])
  );
create policy area_insert on area for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.administers'))::int[]));
create policy area_update on area for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));

grant select, insert, update on area to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on area to banso_worker;
