alter table peer_consent_scan enable row level security;
alter table peer_consent_scan force row level security;

create policy peer_consent_scan_migrator on peer_consent_scan to current_user using (true) with check (true);
create policy peer_consent_scan_worker on peer_consent_scan to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy peer_consent_scan_select on peer_consent_scan for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (tenant_id = any((select ctx_ints('app.tenants'))::int[]) and (select ctx_texts('app.own'))::text[] <> '{}')
  );
create policy peer_consent_scan_insert on peer_consent_scan for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select on peer_consent_scan to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert on peer_consent_scan to banso_wide, banso_area, banso_mixed;
grant delete on peer_consent_scan to banso_worker;
