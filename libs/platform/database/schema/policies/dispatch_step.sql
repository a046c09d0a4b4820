-- What went on in the office before an expert was asked is not told to them.
alter table dispatch_step enable row level security;
alter table dispatch_step force row level security;

create policy dispatch_step_migrator on dispatch_step to current_user using (true) with check (true);
create policy dispatch_step_worker on dispatch_step to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy dispatch_step_select_wide on dispatch_step for select to banso_wide
  using (
    tenant_id = (select ctx_tenant())
  );
create policy dispatch_step_select_area on dispatch_step for select to banso_area
  using (
    (
      (tenant_id = (select ctx_tenant()) and municipality_code = any((select ctx_texts('app.own'))::text[]))
      or (
        expert_id = (select ctx_person())
        and tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and told
      )
    )
  );
create policy dispatch_step_select_mixed on dispatch_step for select to banso_mixed
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
        and told
      )
    )
  );
create policy dispatch_step_insert on dispatch_step for insert to banso_wide, banso_area, banso_mixed
  with check (
    person_id = (select ctx_person())
    and (
      tenant_id = any((select ctx_ints('app.wide'))::int[])
      or (
        tenant_id = any((select ctx_ints('app.tenants'))::int[])
        and municipality_code = any((select ctx_texts('app.own'))::text[])
      )
      or (
        expert_id = (select ctx_person())
        and told
        and kind in ('accepted', 'declined', 'held', 'reported')
      )
    )
    and (kind <> 'approved' or tenant_id = any((select ctx_ints('app.manages'))::int[]))
  );

grant select, insert on dispatch_step to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on dispatch_step to banso_worker;
