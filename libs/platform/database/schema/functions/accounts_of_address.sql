-- The accounts behind an address: one, or one in each office that the person works for. Not more than are checked for
-- everybody.
create or replace function accounts_of_address(
  p_email text
) returns table ("personId" uuid, "passwordHash" text, "secondFactor" text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select p.id, c.password_hash, f.secret from person p join credential c on c.person_id = p.id
    left join second_factor f on f.person_id = p.id
         where folded_address(p.email) = folded_address(p_email) and p.disabled_at is null
           order by p.tenant_id nulls last limit 3
$$;
revoke all on function accounts_of_address from public;
grant execute on function accounts_of_address to banso_app;
