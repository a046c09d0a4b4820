alter table small_number_rule enable row level security;
alter table small_number_rule force row level security;

create policy small_number_rule_migrator on small_number_rule to current_user using (true) with check (true);
create policy small_number_rule_worker on small_number_rule to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy small_number_rule_select on small_number_rule for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.tenants'))::int[]));
create policy small_number_rule_insert on small_number_rule for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy small_number_rule_update on small_number_rule for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select, insert, update on small_number_rule to banso_wide, banso_area, banso_mixed;
grant select on small_number_rule to banso_worker;
