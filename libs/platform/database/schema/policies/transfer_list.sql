alter table transfer_list enable row level security;
alter table transfer_list force row level security;

create policy transfer_list_migrator on transfer_list to current_user using (true) with check (true);
create policy transfer_list_worker on transfer_list to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy transfer_list_select on transfer_list for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy transfer_list_insert on transfer_list for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy transfer_list_update on transfer_list for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select, insert, update on transfer_list to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on transfer_list to banso_worker;
