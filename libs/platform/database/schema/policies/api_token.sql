alter table api_token enable row level security;
alter table api_token force row level security;

create policy api_token_migrator on api_token to current_user using (true) with check (true);
