alter table coverage_person_month enable row level security;
alter table coverage_person_month force row level security;

create policy coverage_person_month_migrator on coverage_person_month to current_user using (true) with check (true);
create policy coverage_person_month_worker on coverage_person_month to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy coverage_person_month_select_wide on coverage_person_month for select to banso_wide
  using (tenant_id = (select ctx_tenant()));
create policy coverage_person_month_select_area on coverage_person_month for select to banso_area
  using (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()));
create policy coverage_person_month_select_mixed on coverage_person_month for select to banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.assigned'))::text[])
    )
  );
create policy coverage_person_month_insert on coverage_person_month for insert to banso_wide, banso_area, banso_mixed
  with check (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.assigned'))::text[])
    )
  );
create policy coverage_person_month_update on coverage_person_month for update to banso_wide, banso_area, banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.assigned'))::text[])
    )
  );
create policy coverage_person_month_delete on coverage_person_month for delete to banso_wide, banso_area, banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.assigned'))::text[])
    )
  );

grant select, insert, update, delete on coverage_person_month to banso_wide, banso_area, banso_mixed, banso_worker;
