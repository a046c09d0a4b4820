alter table sign_in_failure enable row level security;
alter table sign_in_failure force row level security;

create policy sign_in_failure_migrator on sign_in_failure to current_user using (true) with check (true);
