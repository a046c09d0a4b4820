alter table sweep_mark enable row level security;
alter table sweep_mark force row level security;

create policy sweep_mark_migrator on sweep_mark to current_user using (true) with check (true);
create policy sweep_mark_worker on sweep_mark to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));

grant select, insert, update, delete on sweep_mark to banso_worker;
