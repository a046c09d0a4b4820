alter table programme_year enable row level security;
alter table programme_year force row level security;

-- Who sees the programme sees all its years; who may change it, adds to them.
create policy programme_year_migrator on programme_year to current_user using (true) with check (true);
create policy programme_year_worker on programme_year to banso_worker using (true);
create policy programme_year_select on programme_year for select to banso_wide, banso_area, banso_mixed
  using ((select ctx_person()) is not null);
create policy programme_year_insert on programme_year for insert to banso_wide, banso_area, banso_mixed
  with check (exists (select from programme g where g.id = programme_id and (
    g.tenant_id = any((select ctx_ints('app.manages'))::int[])
    or g.tenant_id = any((select ctx_ints('app.administers'))::int[]))));
create policy programme_year_update on programme_year for update to banso_wide, banso_area, banso_mixed
  using (exists (select from programme g where g.id = programme_id and (
    g.tenant_id = any((select ctx_ints('app.manages'))::int[])
    or g.tenant_id = any((select ctx_ints('app.administers'))::int[]))));

grant select, insert, update on programme_year to banso_wide, banso_area, banso_mixed, banso_worker;
grant delete on programme_year to banso_worker;
