alter table assignment enable row level security;
alter table assignment force row level security;

create policy assignment_migrator on assignment to current_user using (true) with check (true);
create policy assignment_worker on assignment to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy assignment_select on assignment for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.tenants'))::int[]));
create policy assignment_insert on assignment for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.administers'))::int[])
    or tenant_id = any((select ctx_ints('app.manages'))::int[])
  );
create policy assignment_update on assignment for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.administers'))::int[])
    or tenant_id = any((select ctx_ints('app.manages'))::int[])
  );
create policy assignment_delete on assignment for delete to banso_wide, banso_area, banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.administers'))::int[])
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
    )
    and from_on >= (select ctx_today())
  );

grant select, insert, delete on assignment to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (until_on, version) on assignment to banso_wide, banso_area, banso_mixed;
grant update on assignment to banso_worker;
