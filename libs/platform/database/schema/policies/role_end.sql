alter table role_end enable row level security;
alter table role_end force row level security;

create policy role_end_migrator on role_end to current_user using (true) with check (true);
create policy role_end_worker on role_end to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy role_end_select on role_end for select to banso_wide, banso_area, banso_mixed
  using (
    (tenant_id = any((select ctx_ints('app.tenants'))::int[]) or person_id = (select ctx_person()))
    and (
      hidden_until is null
      or hidden_until <= (select ctx_today())
      or tenant_id = any((select ctx_ints('app.manages'))::int[])
      or person_id = (select ctx_person())
    )
  );
create policy role_end_insert on role_end for insert to banso_wide, banso_area, banso_mixed
  with check (tenant_id = any((select ctx_ints('app.manages'))::int[]));
create policy role_end_delete on role_end for delete to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.manages'))::int[])
    and until_on >= (select ctx_today())
    and person_id <> (select ctx_person())
  );

grant select, insert, delete on role_end to banso_wide, banso_area, banso_mixed, banso_worker;
grant update on role_end to banso_worker;
