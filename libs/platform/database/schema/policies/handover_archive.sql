alter table handover_archive enable row level security;
alter table handover_archive force row level security;

create policy handover_archive_migrator on handover_archive to current_user using (true) with check (true);
create policy handover_archive_worker on handover_archive to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy handover_archive_select on handover_archive for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or (tenant_id = any((select ctx_ints('app.tenants'))::int[]) and requested_by = (select ctx_person()))
  );
create policy handover_archive_insert on handover_archive for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.tenants'))::int[]) and requested_by = (select ctx_person()));

grant select, insert on handover_archive to banso_wide, banso_area, banso_mixed, banso_worker;
grant update, delete on handover_archive to banso_worker;
