alter table transfer enable row level security;
alter table transfer force row level security;

create policy transfer_migrator on transfer to current_user using (true) with check (true);
create policy transfer_worker on transfer to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy transfer_select on transfer for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or person_id = (select ctx_person())
    or (
      tenant_id = any((select ctx_ints('app.tenants'))::int[])
      and announced_on <= (select ctx_today())
      and withdrawn_at is null
    )
  );
create policy transfer_insert on transfer for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy transfer_update on transfer for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select, insert on transfer to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (confirmed_at, withdrawn_at, version) on transfer to banso_wide, banso_area, banso_mixed;
grant update, delete on transfer to banso_worker;
