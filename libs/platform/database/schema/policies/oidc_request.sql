alter table oidc_request enable row level security;
alter table oidc_request force row level security;

create policy oidc_request_migrator on oidc_request to current_user using (true) with check (true);
