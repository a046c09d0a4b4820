alter table export_job enable row level security;
alter table export_job force row level security;

create policy export_job_migrator on export_job to current_user using (true) with check (true);
create policy export_job_worker on export_job to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
-- What somebody takes out is nobody else's, not even a manager's: the audit log says that it was taken.
create policy export_job_own on export_job to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.tenants'))::int[]) and requested_by = (select ctx_person()));

grant select, insert on export_job to banso_wide, banso_area, banso_mixed, banso_worker;
grant update (state, stored_as, finished_at) on export_job to banso_wide, banso_area, banso_mixed;
grant update, delete on export_job to banso_worker;
