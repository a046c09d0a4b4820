-- Whose engagements the people of an office may see on a day, by their roles: managers and the office's staff all of
-- them (everywhere), staff of a health office those of its area, partners those assigned to their body, peers those of
-- their own teams. The same as the policies say of whoever acts, asked about somebody else. The planner puts its body
-- in place of its name.
create or replace function person_reach_on(p_day date)
  returns table (person_id uuid, tenant_id int, manager boolean, everywhere boolean, peer boolean, codes text[])
  language sql stable parallel safe as $$
    select r.person_id, r.tenant_id, bool_or(r.role = 'manager'),
           bool_or(r.role = 'manager' or (r.role = 'staff' and o.kind <> 'healthOffice')),
           bool_or(r.role = 'peer'),
           coalesce(array_agg(distinct c.code order by c.code) filter (where c.code is not null), '{}')
      from role_term r join person p on p.id = r.person_id join organisation o on o.id = r.organisation_id
      left join lateral (
        select i.municipality_code as code from area_municipality i
         where r.role = 'staff' and o.kind = 'healthOffice' and i.area_id = o.area_id
        union all
        select a.municipality_code from assignment a
         where r.role = 'partner' and a.organisation_id = r.organisation_id and a.tenant_id = r.tenant_id
           and holds_on(a.from_on, a.until_on, p_day)) c on true
     where (p.disabled_at is null or (p.disabled_at at time zone 'Asia/Tokyo')::date > p_day)
       and holds_on(r.from_on, r.until_on, p_day)
     group by r.person_id, r.tenant_id $$;
