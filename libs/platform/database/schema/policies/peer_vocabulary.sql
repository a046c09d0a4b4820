alter table peer_vocabulary enable row level security;
alter table peer_vocabulary force row level security;

create policy peer_vocabulary_migrator on peer_vocabulary to current_user using (true) with check (true);
create policy peer_vocabulary_select on peer_vocabulary for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.tenants'))::int[]));
create policy peer_vocabulary_insert on peer_vocabulary for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy peer_vocabulary_update on peer_vocabulary for update to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select, insert on peer_vocabulary to banso_wide, banso_area, banso_mixed;
grant update (themes, version, changed_by) on peer_vocabulary to banso_wide, banso_area, banso_mixed;
