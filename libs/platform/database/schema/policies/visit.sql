alter table visit enable row level security;
alter table visit force row level security;

create policy visit_migrator on visit to current_user using (true) with check (true);
create policy visit_worker on visit to banso_worker using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy visit_select_wide on visit for select to banso_wide using (tenant_id = (select ctx_tenant()));
create policy visit_select_area on visit for select to banso_area
  using (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()));
create policy visit_select_mixed on visit for select to banso_mixed
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
create policy visit_insert on visit for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      engagement_id = any((select ctx_uuids('app.member'))::uuid[])
      and (
        municipality_code = any((select ctx_texts('app.assigned'))::text[])
        or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
      )
    )
  );
create policy visit_update on visit for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      engagement_id = any((select ctx_uuids('app.member'))::uuid[])
      and (
        municipality_code = any((select ctx_texts('app.assigned'))::text[])
        or engagement_id = any((select ctx_uuids('app.peer'))::uuid[])
      )
    )
  );

grant select, insert, update on visit to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on visit to banso_worker;
