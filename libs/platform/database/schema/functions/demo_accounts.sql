create or replace function demo_accounts() returns table (email text, name text, role text, organisation text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select p.email, p.name, r.role, o.name from person p join role_holding r on r.person_id = p.id
    join organisation o on o.id = r.organisation_id join credential c on c.person_id = p.id
        where p.id = any(demo_account_ids()) order by p.tenant_id nulls last, r.role desc
$$;
revoke all on function demo_accounts from public;
grant execute on function demo_accounts to banso_app;
