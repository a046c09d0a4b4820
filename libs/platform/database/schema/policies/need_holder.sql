alter table need_holder enable row level security;
alter table need_holder force row level security;

create policy need_holder_migrator on need_holder to current_user using (true) with check (true);
create policy need_holder_worker on need_holder to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy need_holder_select_wide on need_holder for select to banso_wide
  using (
    tenant_id = (select ctx_tenant())
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
    )
  );
create policy need_holder_select_area on need_holder for select to banso_area
  using (
    (
      (tenant_id = (select ctx_tenant()) and municipality_code = any((select ctx_texts('app.own'))::text[]))
    )
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
    )
  );
create policy need_holder_select_mixed on need_holder for select to banso_mixed
  using (
    (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
    )
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
    )
  );
create policy need_holder_insert on need_holder for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
  );
create policy need_holder_delete on need_holder for delete to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]) and from_on > (select ctx_today()));

grant select, insert, delete on need_holder to banso_wide, banso_area, banso_mixed, banso_worker;
