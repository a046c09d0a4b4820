alter table tenant enable row level security;
alter table tenant force row level security;

create policy tenant_migrator on tenant to current_user using (true) with check (true);
create policy tenant_worker on tenant to banso_worker using (true);
create policy tenant_select on tenant for select to banso_wide, banso_area, banso_mixed
  using (id = any((select ctx_ints('app.tenants'))::int[]) or id = any((select ctx_ints('app.bureau'))::int[]));

grant select on tenant to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on tenant to banso_worker;
