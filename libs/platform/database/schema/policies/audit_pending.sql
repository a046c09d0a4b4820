alter table audit_pending enable row level security;
alter table audit_pending force row level security;

create policy audit_pending_migrator on audit_pending to current_user using (true) with check (true);
create policy audit_pending_select on audit_pending for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.audits'))::int[]));

grant select on audit_pending to banso_wide, banso_area, banso_mixed;
