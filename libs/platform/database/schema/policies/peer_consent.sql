alter table peer_consent enable row level security;
alter table peer_consent force row level security;

create policy peer_consent_migrator on peer_consent to current_user using (true) with check (true);
create policy peer_consent_worker on peer_consent to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy peer_consent_select on peer_consent for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or (tenant_id = any((select ctx_ints('app.tenants'))::int[]) and (select ctx_texts('app.own'))::text[] <> '{}')
    or person_id = (select ctx_person())
  );
create policy peer_consent_insert on peer_consent for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy peer_consent_update on peer_consent for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select on peer_consent to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert on peer_consent to banso_wide, banso_area, banso_mixed;
grant update (until_on, ended_reason) on peer_consent to banso_wide, banso_area, banso_mixed;
grant delete on peer_consent to banso_worker;
