-- Addresses that end in .example exist in the demo only.
create or replace function has_demo_accounts() returns boolean
  language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (select from credential c where c.person_id = any(demo_account_ids()))
$$;
revoke all on function has_demo_accounts from public;
grant execute on function has_demo_accounts to banso_app, banso_worker;
