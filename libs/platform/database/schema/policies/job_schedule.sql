alter table job_schedule enable row level security;
alter table job_schedule force row level security;

create policy job_schedule_migrator on job_schedule to current_user using (true) with check (true);
create policy job_schedule_worker on job_schedule to banso_worker using (true);
create policy job_schedule_select on job_schedule for select to banso_wide, banso_area, banso_mixed
  using ((select cardinality(ctx_ints('app.administers'))) > 0);

grant select on job_schedule to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on job_schedule to banso_worker;
