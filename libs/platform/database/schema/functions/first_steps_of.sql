-- What an office has of its first steps, for who works in it, manages or administers it: an administrator sees no
-- engagement and no visit, and is told here that there is one, and nothing else of it.
create or replace function first_steps_of(p_tenant int)
  returns table (programmes boolean, areas boolean, people boolean, engagements boolean, visits boolean)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (select from programme g where g.tenant_id = p_tenant)
           or exists (select from programme_body b join organisation o on o.id = b.organisation_id
                       where o.tenant_id = p_tenant),
         exists (select from area a where a.tenant_id = p_tenant),
         exists (select from role_term r where r.tenant_id = p_tenant and r.role in ('staff', 'manager')
                   and holds_on(r.from_on, r.until_on, ctx_today())),
         exists (select from engagement e where e.tenant_id = p_tenant),
         exists (select from visit v where v.tenant_id = p_tenant and v.held_on is not null)
   where p_tenant = any(ctx_ints('app.tenants'))
$$;
revoke all on function first_steps_of from public;
grant execute on function first_steps_of to banso_wide, banso_area, banso_mixed;
