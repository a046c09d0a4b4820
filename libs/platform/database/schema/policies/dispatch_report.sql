alter table dispatch_report enable row level security;
alter table dispatch_report force row level security;

create policy dispatch_report_migrator on dispatch_report to current_user using (true) with check (true);
create policy dispatch_report_worker on dispatch_report to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy dispatch_report_select_wide on dispatch_report for select to banso_wide
  using (
    tenant_id = (select ctx_tenant())
  );
create policy dispatch_report_select_area on dispatch_report for select to banso_area
  using (
    (
      (tenant_id = (select ctx_tenant()) and municipality_code = any((select ctx_texts('app.own'))::text[]))
      or (
        expert_id = (select ctx_person())
        and tenant_id = any((select ctx_ints('app.tenants'))::int[])
      )
    )
  );
create policy dispatch_report_select_mixed on dispatch_report for select to banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        expert_id = (select ctx_person())
        and tenant_id = any((select ctx_ints('app.tenants'))::int[])
      )
    )
  );
create policy dispatch_report_insert on dispatch_report for insert to banso_wide, banso_area, banso_mixed
  with check (
    written_by = (select ctx_person())
    and (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or expert_id = (select ctx_person())
    )
  );

grant select, insert on dispatch_report to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on dispatch_report to banso_worker;
