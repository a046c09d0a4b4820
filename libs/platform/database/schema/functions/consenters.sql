-- Who may consent in an office on a day: its managers and auditors, but neither who asks nor whom it concerns.
create or replace function consenters(p_tenant int, p_today date, p_not uuid[]) returns table (id uuid, email text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select p.id, p.email from person p where p.tenant_id = p_tenant and p.disabled_at is null
    and p.id <> all(p_not)
          and exists (select from role_term r where r.person_id = p.id and r.tenant_id = p_tenant
            and r.role in ('manager','auditor') and r.from_on <= p_today and (r.until_on is null
            or r.until_on >= p_today))
$$;
revoke all on function consenters from public;
