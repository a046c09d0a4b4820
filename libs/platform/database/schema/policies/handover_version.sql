alter table handover_version enable row level security;
alter table handover_version force row level security;

create policy handover_version_migrator on handover_version to current_user using (true) with check (true);
create policy handover_version_worker on handover_version to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy handover_version_select on handover_version for select to banso_wide, banso_area, banso_mixed
  using (exists (select 1 from handover_packet p where p.id = packet_id));
create policy handover_version_insert on handover_version for insert to banso_wide, banso_area, banso_mixed
  with check (exists (select 1 from handover_packet p where p.id = packet_id));
create policy handover_version_update on handover_version for update to banso_wide, banso_area, banso_mixed
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

grant select, insert on handover_version to banso_wide, banso_area, banso_mixed, banso_worker;
