alter table paper_heading enable row level security;
alter table paper_heading force row level security;

create policy paper_heading_migrator on paper_heading to current_user using (true) with check (true);
create policy paper_heading_worker on paper_heading to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy paper_heading_select on paper_heading for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.tenants'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy paper_heading_insert on paper_heading for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy paper_heading_update on paper_heading for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );

grant select, insert, update on paper_heading to banso_wide, banso_area, banso_mixed;
grant select on paper_heading to banso_worker;
