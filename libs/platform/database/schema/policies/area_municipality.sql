alter table area_municipality enable row level security;
alter table area_municipality force row level security;

create policy area_municipality_migrator on area_municipality to current_user using (true) with check (true);
create policy area_municipality_worker on area_municipality to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy area_municipality_select on area_municipality for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.tenants'))::int[])
    or tenant_id = any((select ctx_ints('app.bureau'))::int[])
  );
create policy area_municipality_insert on area_municipality for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.administers'))::int[]));
create policy area_municipality_update on area_municipality for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));
create policy area_municipality_delete on area_municipality for delete to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));

grant select, insert, update, delete on area_municipality to banso_wide, banso_area, banso_mixed, banso_worker;
