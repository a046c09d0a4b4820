alter table visit_remark enable row level security;
alter table visit_remark force row level security;

create policy visit_remark_migrator on visit_remark to current_user using (true) with check (true);
create policy visit_remark_worker on visit_remark to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy visit_remark_select_wide on visit_remark for select to banso_wide
  using (tenant_id = (select ctx_tenant()));
create policy visit_remark_select_area on visit_remark for select to banso_area
  using (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()));
create policy visit_remark_select_mixed on visit_remark for select to banso_mixed
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
    or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
  );
create policy visit_remark_insert on visit_remark for insert to banso_wide, banso_area, banso_mixed
  with check (
    written_by = (select ctx_person())
    and (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
    )
  );

grant select, insert on visit_remark to banso_wide, banso_area, banso_mixed, banso_worker;
grant update, delete on visit_remark to banso_worker;
