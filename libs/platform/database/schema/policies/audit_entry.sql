alter table audit_entry enable row level security;
alter table audit_entry force row level security;

create policy audit_entry_migrator on audit_entry to current_user using (true) with check (true);
create policy audit_entry_select on audit_entry for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.audits'))::int[]));
create policy audit_entry_insert on audit_entry for insert to banso_wide, banso_area, banso_mixed
  with check (person_id is not distinct from (select ctx_person()));
create policy audit_entry_worker on audit_entry for insert to banso_worker
  with check (tenant_id = any((select ctx_ints('app.jobs'))::int[]));

grant select on audit_entry to banso_wide, banso_area, banso_mixed;
grant insert on audit_entry to banso_wide, banso_area, banso_mixed, banso_worker;
