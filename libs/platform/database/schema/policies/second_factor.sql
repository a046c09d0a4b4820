alter table second_factor enable row level security;
alter table second_factor force row level security;

create policy second_factor_migrator on second_factor to current_user using (true) with check (true);
