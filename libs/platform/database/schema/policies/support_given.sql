alter table support_given enable row level security;
alter table support_given force row level security;

create policy support_given_migrator on support_given to current_user using (true) with check (true);
create policy support_given_worker on support_given to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy support_given_select_wide on support_given for select to banso_wide
  using (tenant_id = (select ctx_tenant()));
create policy support_given_select_area on support_given for select to banso_area
  using (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()));
create policy support_given_select_mixed on support_given for select to banso_mixed
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
create policy support_given_insert on support_given for insert to banso_wide, banso_area, banso_mixed
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
create policy support_given_update on support_given for update to banso_wide, banso_area, banso_mixed
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
create policy support_given_delete on support_given for delete to banso_wide, banso_area, banso_mixed
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

grant select, insert, update, delete on support_given to banso_wide, banso_area, banso_mixed, banso_worker;
