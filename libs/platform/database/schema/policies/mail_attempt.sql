alter table mail_attempt enable row level security;
alter table mail_attempt force row level security;

create policy mail_attempt_migrator on mail_attempt to current_user using (true) with check (true);
create policy mail_attempt_worker on mail_attempt to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy mail_attempt_select on mail_attempt for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.administers'))::int[]));

grant select on mail_attempt to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on mail_attempt to banso_worker;
