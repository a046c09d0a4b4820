alter table organisation enable row level security;
alter table organisation force row level security;

create policy organisation_migrator on organisation to current_user using (true) with check (true);
create policy organisation_worker on organisation to banso_worker
  using (tenant_id is null or tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy organisation_select on organisation for select to banso_wide, banso_area, banso_mixed
  using ((select ctx_person()) is not null);
create policy organisation_insert on organisation for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.administers'))::int[]) and kind <> 'regionalBureau');
create policy organisation_update on organisation for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]))
  with check (tenant_id = any((select ctx_ints('app.administers'))::int[]) and kind <> 'regionalBureau');

grant select, insert, update on organisation to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on organisation to banso_worker;
