alter table queue_state enable row level security;
alter table queue_state force row level security;

create policy queue_state_migrator on queue_state to current_user using (true) with check (true);
create policy queue_state_worker on queue_state to banso_worker using (true);
create policy queue_state_select on queue_state for select to banso_wide, banso_area, banso_mixed
  using ((select cardinality(ctx_ints('app.administers'))) > 0);

grant select on queue_state to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on queue_state to banso_worker;
