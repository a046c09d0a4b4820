alter table term_clash enable row level security;
alter table term_clash force row level security;

create policy term_clash_migrator on term_clash to current_user using (true) with check (true);
create policy term_clash_worker on term_clash to banso_worker
  using (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
create policy term_clash_select on term_clash for select to banso_wide, banso_area, banso_mixed
  using (tenant_id = any((select ctx_ints('app.manages'))::int[]));

grant select on term_clash to banso_wide, banso_area, banso_mixed, banso_worker;
grant insert, update, delete on term_clash to banso_worker;
