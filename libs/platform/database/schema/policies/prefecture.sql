alter table prefecture enable row level security;
alter table prefecture force row level security;

create policy prefecture_migrator on prefecture to current_user using (true) with check (true);
create policy prefecture_worker on prefecture to banso_worker using (true);
create policy prefecture_select on prefecture for select to banso_wide, banso_area, banso_mixed using (true);

grant select on prefecture to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on prefecture to banso_worker;
