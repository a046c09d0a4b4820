alter table idempotency enable row level security;
alter table idempotency force row level security;

create policy idempotency_migrator on idempotency to current_user using (true) with check (true);
create policy idempotency_select on idempotency for select to banso_wide, banso_area, banso_mixed
  using (person_id = (select ctx_person()));
create policy idempotency_insert on idempotency for insert to banso_wide, banso_area, banso_mixed
  with check (person_id = (select ctx_person()));

grant select, insert on idempotency to banso_wide, banso_area, banso_mixed;
