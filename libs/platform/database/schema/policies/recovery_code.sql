alter table recovery_code enable row level security;
alter table recovery_code force row level security;

create policy recovery_code_migrator on recovery_code to current_user using (true) with check (true);
