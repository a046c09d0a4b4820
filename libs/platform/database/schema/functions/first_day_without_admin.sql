-- The first day from p_from on that no enabled person is administrator of the tenant, as far as the asker may know of
-- ends; null when there is none.
create or replace function first_day_without_admin(p_tenant int, p_from date) returns date
  language sql stable
  return (select lower(datemultirange(daterange(p_from, null))
            - coalesce(range_agg(daterange(r.from_on, r.until_on, '[]')), '{}'::datemultirange))
     from role_term r join person p on p.id = r.person_id
    where r.tenant_id = p_tenant and r.role = 'admin' and p.disabled_at is null);
