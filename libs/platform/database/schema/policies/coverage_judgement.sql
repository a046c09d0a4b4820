alter table coverage_judgement enable row level security;
alter table coverage_judgement force row level security;

create policy coverage_judgement_migrator on coverage_judgement to current_user using (true) with check (true);
create policy coverage_judgement_worker on coverage_judgement to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy coverage_judgement_select_wide on coverage_judgement for select to banso_wide
  using (tenant_id = (select ctx_tenant()));
create policy coverage_judgement_select_area on coverage_judgement for select to banso_area
  using (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()));
create policy coverage_judgement_select_mixed on coverage_judgement for select to banso_mixed
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
    or null::uuid = any((select ctx_uuids('app.peer'))::uuid[])
  );
create policy coverage_judgement_insert on coverage_judgement for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
  );
create policy coverage_judgement_update on coverage_judgement for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
  );

grant select, insert on coverage_judgement to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (withdrawn_at) on coverage_judgement to banso_wide, banso_area, banso_mixed;
grant update, delete on coverage_judgement to banso_worker;
