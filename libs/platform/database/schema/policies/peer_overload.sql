alter table peer_overload enable row level security;
alter table peer_overload force row level security;

create policy peer_overload_migrator on peer_overload to current_user using (true) with check (true);
create policy peer_overload_worker on peer_overload to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy peer_overload_select_wide on peer_overload for select to banso_wide
  using (tenant_id = (select ctx_tenant()));
create policy peer_overload_select on peer_overload for select to banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and municipality_code = any((select ctx_texts('app.own'))::text[])
    )
  );
create policy peer_overload_insert on peer_overload for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select on peer_overload to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert on peer_overload to banso_wide, banso_area, banso_mixed;
grant delete on peer_overload to banso_worker;
