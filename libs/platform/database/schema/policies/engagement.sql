alter table engagement enable row level security;
alter table engagement force row level security;

create policy engagement_migrator on engagement to current_user using (true) with check (true);
create policy engagement_worker on engagement to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy engagement_select_wide on engagement for select to banso_wide using (tenant_id = (select ctx_tenant()));
create policy engagement_select_area on engagement for select to banso_area
  using (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()));
create policy engagement_select_mixed on engagement for select to banso_mixed
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
    or id = any((select ctx_uuids('app.peer'))::uuid[])
  );
create policy engagement_insert on engagement for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
  );
create policy engagement_update on engagement for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      id = any((select ctx_uuids('app.member'))::uuid[])
      and (
        municipality_code = any((select ctx_texts('app.assigned'))::text[])
        or id = any((select ctx_uuids('app.peer'))::uuid[])
      )
    )
  );

grant select, insert, update on engagement to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on engagement to banso_worker;
