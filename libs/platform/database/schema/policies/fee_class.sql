alter table fee_class enable row level security;
alter table fee_class force row level security;

create policy fee_class_migrator on fee_class to current_user using (true) with check (true);
create policy fee_class_worker on fee_class to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy fee_class_select on fee_class for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.wide'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
    or (tenant_id = (select ctx_tenant()) and (select ctx_texts('app.own')) <> '{}')
    or exists (select from expert x where x.fee_class_id = fee_class.id and x.person_id = (select ctx_person()))
  );
create policy fee_class_insert on fee_class for insert to banso_wide, banso_area, banso_mixed
  with check (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );
create policy fee_class_update on fee_class for update to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    or tenant_id = any((select ctx_ints('app.administers'))::int[])
  );

grant select, insert on fee_class to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (ended_on) on fee_class to banso_wide, banso_area, banso_mixed;
