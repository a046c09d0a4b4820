alter table first_step_skip enable row level security;
alter table first_step_skip force row level security;

create policy first_step_skip_migrator on first_step_skip to current_user using (true) with check (true);
create policy first_step_skip_worker on first_step_skip to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy first_step_skip_select on first_step_skip for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.tenants'))::int[]));
create policy first_step_skip_insert on first_step_skip for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy first_step_skip_delete on first_step_skip for delete to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );

grant select, insert, delete on first_step_skip to banso_wide, banso_area, banso_mixed, banso_worker;
