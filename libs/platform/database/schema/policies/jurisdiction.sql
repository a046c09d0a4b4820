alter table jurisdiction enable row level security;
alter table jurisdiction force row level security;

create policy jurisdiction_migrator on jurisdiction to current_user using (true) with check (true);
create policy jurisdiction_worker on jurisdiction to banso_worker using (true);
create policy jurisdiction_select on jurisdiction for select to banso_wide, banso_area, banso_mixed
  using ((select ctx_person()) is not null);

grant select on jurisdiction to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on jurisdiction to banso_worker;
