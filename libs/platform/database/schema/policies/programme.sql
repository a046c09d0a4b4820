alter table programme enable row level security;
alter table programme force row level security;

create policy programme_migrator on programme to current_user using (true) with check (true);
create policy programme_worker on programme to banso_worker
  using (tenant_id is null or tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy programme_select on programme for select to banso_wide, banso_area, banso_mixed
  using ((select ctx_person()) is not null);
create policy programme_insert on programme for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy programme_update on programme for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );

grant select, insert, update on programme to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on programme to banso_worker;
