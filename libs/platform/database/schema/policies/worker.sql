alter table worker enable row level security;
alter table worker force row level security;

create policy worker_migrator on worker to current_user using (true) with check (true);
create policy worker_worker on worker to banso_worker using (true);
create policy worker_select on worker for select to banso_wide, banso_area, banso_mixed
  using ((select cardinality(ctx_ints('app.administers'))) > 0);

grant select on worker to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on worker to banso_worker;
