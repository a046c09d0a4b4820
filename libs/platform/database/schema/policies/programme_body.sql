alter table programme_body enable row level security;
alter table programme_body force row level security;

create policy programme_body_migrator on programme_body to current_user using (true) with check (true);
create policy programme_body_worker on programme_body to banso_worker using (true);
create policy programme_body_select on programme_body for select to banso_wide, banso_area, banso_mixed
  using ((select ctx_person()) is not null);

grant select on programme_body to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on programme_body to banso_worker;
