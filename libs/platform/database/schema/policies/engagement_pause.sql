alter table engagement_pause enable row level security;
alter table engagement_pause force row level security;

create policy engagement_pause_migrator on engagement_pause to current_user using (true) with check (true);
create policy engagement_pause_worker on engagement_pause to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy engagement_pause_select_wide on engagement_pause for select to banso_wide
  using (tenant_id = (select ctx_tenant()));
create policy engagement_pause_select_area on engagement_pause for select to banso_area
  using (municipality_code = any((select ctx_texts('app.readable'))::text[]) and tenant_id = (select ctx_tenant()));
create policy engagement_pause_select_mixed on engagement_pause for select to banso_mixed
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
create policy engagement_pause_insert on engagement_pause for insert to banso_wide, banso_area, banso_mixed
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
create policy engagement_pause_update on engagement_pause for update to banso_wide, banso_area, banso_mixed
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

grant select, insert on engagement_pause to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (until_on) on engagement_pause to banso_wide, banso_area, banso_mixed;
grant update, delete on engagement_pause to banso_worker;
