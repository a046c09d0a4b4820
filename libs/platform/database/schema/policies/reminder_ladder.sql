alter table reminder_ladder enable row level security;
alter table reminder_ladder force row level security;

create policy reminder_ladder_migrator on reminder_ladder to current_user using (true) with check (true);
create policy reminder_ladder_worker on reminder_ladder to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy reminder_ladder_select on reminder_ladder for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.tenants'))::int[]));
create policy reminder_ladder_insert on reminder_ladder for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy reminder_ladder_update on reminder_ladder for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select, insert, update on reminder_ladder to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on reminder_ladder to banso_worker;
