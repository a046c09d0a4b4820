alter table webhook enable row level security;
alter table webhook force row level security;

create policy webhook_migrator on webhook to current_user using (true) with check (true);
create policy webhook_worker on webhook to banso_worker using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy webhook_select on webhook for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));
create policy webhook_insert on webhook for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.administers'))::int[]));
create policy webhook_update on webhook for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));

grant select, insert, update on webhook to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on webhook to banso_worker;
