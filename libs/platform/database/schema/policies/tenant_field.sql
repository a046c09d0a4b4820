alter table tenant_field enable row level security;
alter table tenant_field force row level security;

create policy tenant_field_migrator on tenant_field to current_user using (true) with check (true);
create policy tenant_field_worker on tenant_field to banso_worker using (true);
create policy tenant_field_select on tenant_field for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.tenants'))::int[])
    or tenant_id = any((select ctx_ints('app.bureau'))::int[])
  );

grant select on tenant_field to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on tenant_field to banso_worker;
