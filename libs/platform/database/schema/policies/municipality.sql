alter table municipality enable row level security;
alter table municipality force row level security;

create policy municipality_migrator on municipality to current_user using (true) with check (true);
create policy municipality_worker on municipality to banso_worker using (true);
create policy municipality_select on municipality for select to banso_wide, banso_area, banso_mixed using (true);

grant select on municipality to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on municipality to banso_worker;
