alter table account_link enable row level security;
alter table account_link force row level security;

create policy account_link_migrator on account_link to current_user using (true) with check (true);
