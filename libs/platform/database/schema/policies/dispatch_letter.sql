alter table dispatch_letter enable row level security;
alter table dispatch_letter force row level security;

create policy dispatch_letter_migrator on dispatch_letter to current_user using (true) with check (true);
create policy dispatch_letter_worker on dispatch_letter to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy dispatch_letter_select_wide on dispatch_letter for select to banso_wide
  using (
    tenant_id = (select ctx_tenant())
  );
create policy dispatch_letter_select_area on dispatch_letter for select to banso_area
  using (
    (
      (tenant_id = (select ctx_tenant()) and municipality_code = any((select ctx_texts('app.own'))::text[]))
      or (
        expert_id = (select ctx_person())
        and tenant_id = any((select ctx_ints('app.tenants'))::int[])
      )
    )
  );
create policy dispatch_letter_select_mixed on dispatch_letter for select to banso_mixed
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
create policy dispatch_letter_insert on dispatch_letter for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
  );

grant select, insert on dispatch_letter to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on dispatch_letter to banso_worker;
