alter table coverage_purged enable row level security;
alter table coverage_purged force row level security;

create policy coverage_purged_migrator on coverage_purged to current_user using (true) with check (true);
create policy coverage_purged_worker on coverage_purged to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy coverage_purged_select_wide on coverage_purged for select to banso_wide
  using (tenant_id = (select ctx_tenant()) or tenant_id = any((select ctx_ints('app.bureau'))::int[]));
create policy coverage_purged_select_area on coverage_purged for select to banso_area
  using (
    (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()))
    or tenant_id = any((select ctx_ints('app.bureau'))::int[])
  );
create policy coverage_purged_select_mixed on coverage_purged for select to banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.assigned'))::text[])
      )
      or null::uuid = any((select ctx_uuids('app.peer'))::uuid[])
    )
    or tenant_id = any((select ctx_ints('app.bureau'))::int[])
  );

grant select on coverage_purged to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on coverage_purged to banso_worker;
