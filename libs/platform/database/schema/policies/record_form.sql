alter table record_form enable row level security;
alter table record_form force row level security;

create policy record_form_migrator on record_form to current_user using (true) with check (true);
create policy record_form_worker on record_form to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy record_form_select on record_form for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.tenants'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy record_form_insert on record_form for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy record_form_update on record_form for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );

grant select, insert on record_form to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (ended_at, ended_by) on record_form to banso_wide, banso_area, banso_mixed;
grant delete on record_form to banso_worker;
