alter table closed_day enable row level security;
alter table closed_day force row level security;

create policy closed_day_migrator on closed_day to current_user using (true) with check (true);
create policy closed_day_worker on closed_day to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy closed_day_select on closed_day for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.tenants'))::int[])
    or tenant_id = any((select ctx_ints('app.bureau'))::int[])
  );
create policy closed_day_insert on closed_day for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.administers'))::int[]));
create policy closed_day_update on closed_day for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));
create policy closed_day_delete on closed_day for delete to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));

grant select, insert, update, delete on closed_day to banso_wide, banso_area, banso_mixed, banso_worker;
