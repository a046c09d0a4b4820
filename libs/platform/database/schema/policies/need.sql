alter table need enable row level security;
alter table need force row level security;

create policy need_migrator on need to current_user using (true) with check (true);
create policy need_worker on need to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy need_select_wide on need for select to banso_wide
  using (
    tenant_id = (select ctx_tenant())
  );
create policy need_select_area on need for select to banso_area
  using (
    (
      (tenant_id = (select ctx_tenant()) and municipality_code = any((select ctx_texts('app.own'))::text[]))
    )
  );
create policy need_select_mixed on need for select to banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
  );
create policy need_insert on need for insert to banso_wide, banso_area, banso_mixed
  with check (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    and created_by = (select ctx_person())
  );
create policy need_update on need for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
  );

grant select, insert on need to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (closed_at, closed_by, closed_reason, version) on need to banso_wide, banso_area, banso_mixed;
grant delete on need to banso_worker;
