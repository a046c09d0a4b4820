alter table request_level enable row level security;
alter table request_level force row level security;

create policy request_level_migrator on request_level to current_user using (true) with check (true);
