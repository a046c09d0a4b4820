alter table confirmation_rule enable row level security;
alter table confirmation_rule force row level security;

create policy confirmation_rule_migrator on confirmation_rule to current_user using (true) with check (true);
create policy confirmation_rule_worker on confirmation_rule to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy confirmation_rule_select on confirmation_rule for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.tenants'))::int[]));
create policy confirmation_rule_insert on confirmation_rule for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy confirmation_rule_update on confirmation_rule for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );

grant select, insert, update on confirmation_rule to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on confirmation_rule to banso_worker;
