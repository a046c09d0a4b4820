alter table programme_body enable row level security;
alter table programme_body force row level security;

-- Who may change the programme says who carries it, anew for a year that has not ended.
create policy programme_body_migrator on programme_body to current_user using (true) with check (true);
create policy programme_body_worker on programme_body to banso_worker using (true);
create policy programme_body_select on programme_body for select to banso_wide, banso_area, banso_mixed
  using ((select ctx_person()) is not null);
create policy programme_body_insert on programme_body for insert to banso_wide, banso_area, banso_mixed
  with check (exists (select from programme g where g.id = programme_id and (
    g.tenant_id = any((select ctx_ints('app.manages'))::int[])
    or g.tenant_id = any((select ctx_ints('app.administers'))::int[]))));
create policy programme_body_delete on programme_body for delete to banso_wide, banso_area, banso_mixed
  using (exists (select from programme g where g.id = programme_id and (
    g.tenant_id = any((select ctx_ints('app.manages'))::int[])
    or g.tenant_id = any((select ctx_ints('app.administers'))::int[]))));

grant select, insert, delete on programme_body to banso_wide, banso_area, banso_mixed, banso_worker;
grant update on programme_body to banso_worker;
