alter table oidc_identity enable row level security;
alter table oidc_identity force row level security;

create policy oidc_identity_migrator on oidc_identity to current_user using (true) with check (true);
