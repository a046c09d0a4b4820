alter table contact enable row level security;
alter table contact force row level security;

create policy contact_migrator on contact to current_user using (true) with check (true);
create policy contact_worker on contact to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy contact_select_wide on contact for select to banso_wide using (tenant_id = (select ctx_tenant()));
create policy contact_select_area on contact for select to banso_area
  using (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()));
create policy contact_select_mixed on contact for select to banso_mixed
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
create policy contact_insert on contact for insert to banso_wide, banso_area, banso_mixed
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

create policy contact_update on contact for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
    or (
      created_by = (select ctx_person())
      and engagement_id = any((select ctx_uuids('app.member'))::uuid[])
      and municipality_code = any((select ctx_texts('app.assigned'))::text[])
    )
  );

grant select, insert on contact to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, version) on contact to banso_wide, banso_area, banso_mixed;
grant update, delete on contact to banso_worker;
