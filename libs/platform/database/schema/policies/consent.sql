alter table consent enable row level security;
alter table consent force row level security;

create policy consent_migrator on consent to current_user using (true) with check (true);
create policy consent_select on consent for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.administers'))::int[])
    or tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.audits'))::int[])
  );

grant select on consent to banso_wide, banso_area, banso_mixed;
