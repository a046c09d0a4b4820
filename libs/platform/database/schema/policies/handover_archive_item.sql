alter table handover_archive_item enable row level security;
alter table handover_archive_item force row level security;

create policy handover_archive_item_migrator on handover_archive_item to current_user using (true) with check (true);
create policy handover_archive_item_worker on handover_archive_item to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy handover_archive_item_select on handover_archive_item for select to banso_wide, banso_area, banso_mixed
  using (exists (select 1 from handover_archive a where a.id = archive_id));
create policy handover_archive_item_insert on handover_archive_item for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.tenants'))::int[])
    and exists (select 1 from handover_archive a where a.id = archive_id)
  );

grant select, insert on handover_archive_item to banso_wide, banso_area, banso_mixed, banso_worker;
grant update, delete on handover_archive_item to banso_worker;
