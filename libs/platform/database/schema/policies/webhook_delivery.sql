alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;

create policy webhook_delivery_migrator on webhook_delivery to current_user using (true) with check (true);
create policy webhook_delivery_worker on webhook_delivery to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy webhook_delivery_select on webhook_delivery for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));
create policy webhook_delivery_update on webhook_delivery for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));

grant select, update on webhook_delivery to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, delete on webhook_delivery to banso_worker;
