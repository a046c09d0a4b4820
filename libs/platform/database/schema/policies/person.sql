alter table person enable row level security;
alter table person force row level security;

create policy person_migrator on person to current_user using (true) with check (true);
create policy person_worker on person to banso_worker using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy person_select on person for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.tenants'))::int[])
    or id = (select ctx_person())
    or id = any((select ctx_uuids('app.parties'))::uuid[])
  );
create policy person_insert on person for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.administers'))::int[])
    or tenant_id = any((select ctx_ints('app.manages'))::int[])
  );
create policy person_update on person for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.administers'))::int[])
    or tenant_id = any((select ctx_ints('app.manages'))::int[])
    or id = (select ctx_person())
  );

grant select, insert, update on person to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on person to banso_worker;
