alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;

create policy calendar_feed_migrator on calendar_feed to current_user using (true) with check (true);
