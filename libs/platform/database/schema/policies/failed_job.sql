alter table failed_job enable row level security;
alter table failed_job force row level security;

create policy failed_job_migrator on failed_job to current_user using (true) with check (true);
create policy failed_job_worker on failed_job to banso_worker using (true);
create policy failed_job_select on failed_job for select to banso_wide, banso_area, banso_mixed
  using (
    tenant_id = any((select ctx_ints('app.administers'))::int[])
    or (tenant_id is null and (select cardinality(ctx_ints('app.administers'))) > 0)
  );

grant select on failed_job to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on failed_job to banso_worker;
