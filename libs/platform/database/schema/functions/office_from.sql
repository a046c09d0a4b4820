-- Who of an office is in office from a day on, as office_term says of each: the spans that end on that day or later. It
-- gathers first what roles and ends there are and asks each term then, which costs an office as much as its people and
-- terms and not as many look-ups as it has terms. For one engagement office_on is cheaper.
create or replace function office_from(p_tenant int, p_day date)
  returns table (engagement_id uuid, person_id uuid, role text, from_on date, until_on date)
  language sql stable parallel safe as $$
    with held as materialized (
      select h.person_id, h.role, h.organisation_id, h.from_on, h.until_on, o.kind, o.area_id
        from role_term h join organisation o on o.id = h.organisation_id
       where h.tenant_id = p_tenant and h.role in ('staff', 'manager', 'partner', 'peer')
         and (h.until_on is null or h.until_on >= p_day)
    ), reach as materialized (
      -- A role reaches every municipality (null), or those of its health office's area, or the assigned ones.
      select h.person_id, null::text as municipality_code, h.from_on, h.until_on from held h
       where h.role in ('manager', 'peer') or h.role = 'staff' and h.kind <> 'healthOffice'
      union all
      select h.person_id, n.municipality_code, h.from_on, h.until_on
        from held h join area_municipality n on n.area_id = h.area_id
       where h.role = 'staff' and h.kind = 'healthOffice'
      union all
      select h.person_id, a.municipality_code, greatest(h.from_on, a.from_on), least(h.until_on, a.until_on)
        from held h join assignment a on a.organisation_id = h.organisation_id
       where h.role = 'partner' and (a.until_on is null or a.until_on >= p_day)
    ), ended as materialized (
      select e.member_id, min(e.until_on) as until_on from team_member_end e where e.tenant_id = p_tenant group by 1
    ), leaving as materialized (
      -- The days on which people leave, in their order: joined to the terms one by one, each would be grouped again.
      select l.person_id, array_agg(l.effective_on order by l.effective_on) as days from transfer l
       where l.tenant_id = p_tenant and l.withdrawn_at is null and l.kind <> 'arrival' group by 1
    ), term as materialized (
      select m.engagement_id, m.municipality_code, m.person_id, m.role, m.from_on,
             least(e.until_on, (p.disabled_at at time zone 'Asia/Tokyo')::date - 1,
                   l.days[width_bucket(m.from_on, l.days) + 1] - 1) as until_on
        from team_member m join person p on p.id = m.person_id
        left join ended e on e.member_id = m.id left join leaving l on l.person_id = m.person_id
       where m.tenant_id = p_tenant and (e.until_on is null or e.until_on >= p_day)
    )
    -- Two joins, because the planner takes a join on one thing or another for almost empty, and what follows for cheap.
    select t.engagement_id, t.person_id, t.role, greatest(t.from_on, r.from_on), least(t.until_on, r.until_on)
      from term t join reach r on r.person_id = t.person_id and r.municipality_code is null
     where least(t.until_on, r.until_on) is null or least(t.until_on, r.until_on) >= p_day
    union all
    select t.engagement_id, t.person_id, t.role, greatest(t.from_on, r.from_on), least(t.until_on, r.until_on)
      from term t join reach r on r.person_id = t.person_id and r.municipality_code = t.municipality_code
     where least(t.until_on, r.until_on) is null or least(t.until_on, r.until_on) >= p_day $$;
