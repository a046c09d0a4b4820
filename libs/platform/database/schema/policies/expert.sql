alter table expert enable row level security;
alter table expert force row level security;

create policy expert_migrator on expert to current_user using (true) with check (true);
create policy expert_worker on expert to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy expert_select on expert for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
    or (tenant_id = (select ctx_tenant()) and (select ctx_texts('app.own')) <> '{}')
    or person_id = (select ctx_person())
  );
create policy expert_insert on expert for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy expert_update on expert for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );

grant select, insert on expert to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (area_ids, modes, months, fee_class_id, note, version) on expert to banso_wide, banso_area, banso_mixed;
