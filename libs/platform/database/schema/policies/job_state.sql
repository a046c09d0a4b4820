alter table job_state enable row level security;
alter table job_state force row level security;

create policy job_state_migrator on job_state to current_user using (true) with check (true);
create policy job_state_worker on job_state to banso_worker using (true);
create policy job_state_select on job_state for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.administers'))::int[])
    or (tenant_id is null and (select cardinality(ctx_ints('app.administers'))) > 0)
  );

grant select on job_state to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on job_state to banso_worker;
