alter table disposition enable row level security;
alter table disposition force row level security;

create policy disposition_migrator on disposition to current_user using (true) with check (true);
create policy disposition_worker on disposition to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy disposition_select on disposition for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or exists (select 1 from transfer t where t.id = transfer_id
      and (t.person_id = (select ctx_person()) or t.announced_on <= (select ctx_today())))
  );
create policy disposition_insert on disposition for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy disposition_update on disposition for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy disposition_delete on disposition for delete to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select, insert, update, delete on disposition to banso_wide, banso_area, banso_mixed, banso_worker;
