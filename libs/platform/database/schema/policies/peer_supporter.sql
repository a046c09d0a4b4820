alter table peer_supporter enable row level security;
alter table peer_supporter force row level security;

create policy peer_supporter_migrator on peer_supporter to current_user using (true) with check (true);
create policy peer_supporter_worker on peer_supporter to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy peer_supporter_select on peer_supporter for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (tenant_id = any((select ctx_ints('app.tenants'))::int[]) and (select ctx_texts('app.own'))::text[] <> '{}')
    or person_id = (select ctx_person())
  );
create policy peer_supporter_insert on peer_supporter for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy peer_supporter_update on peer_supporter for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select on peer_supporter to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert on peer_supporter to banso_wide, banso_area, banso_mixed;
grant update (modes, months, reason, ended_on, version) on peer_supporter to banso_wide, banso_area, banso_mixed;
grant delete on peer_supporter to banso_worker;
