alter table transfer_list_row enable row level security;
alter table transfer_list_row force row level security;

create policy transfer_list_row_migrator on transfer_list_row to current_user using (true) with check (true);
create policy transfer_list_row_worker on transfer_list_row to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy transfer_list_row_select on transfer_list_row for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy transfer_list_row_insert on transfer_list_row for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy transfer_list_row_update on transfer_list_row for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select, insert, update on transfer_list_row to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on transfer_list_row to banso_worker;
