alter table audit_link enable row level security;
alter table audit_link force row level security;

create policy audit_link_migrator on audit_link to current_user using (true) with check (true);
create policy audit_link_select on audit_link for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.audits'))::int[]));

grant select on audit_link to banso_wide, banso_area, banso_mixed;
