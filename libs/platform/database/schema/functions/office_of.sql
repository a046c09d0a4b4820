-- Who is in office on a day in the given engagements, as office_term says of each, with the person's name. It asks once
-- for each person what roles they hold, where office_on asks for each term: a page of fifty engagements has a hundred
-- terms of a dozen people. For an array that is a column the planner puts its body in place of its name.
create or replace function office_of(p_engagements uuid[], p_day date)
  returns table (engagement_id uuid, person_id uuid, role text, from_on date, name text)
  language sql stable parallel safe as $$
    with term as materialized (
      select t.engagement_id, t.tenant_id, t.municipality_code, t.person_id, t.role, t.from_on
        from team_term t where t.engagement_id = any(p_engagements) and holds_on(t.from_on, t.until_on, p_day)
    ), who as materialized (
      select p.id, p.name from person p
       where p.id = any(array(select person_id from term))
         and (p.disabled_at is null or (p.disabled_at at time zone 'Asia/Tokyo')::date > p_day)
    ), held as materialized (
      select h.person_id, h.tenant_id, h.role, h.organisation_id, h.from_on, o.kind, o.area_id
        from role_term h join organisation o on o.id = h.organisation_id
       where h.person_id = any(array(select id from who)) and h.role in ('staff', 'manager', 'partner', 'peer')
         and holds_on(h.from_on, h.until_on, p_day)
    ), reach as materialized (
      -- A role reaches every municipality (null), or those of its health office's area, or the assigned ones.
      select h.person_id, h.tenant_id, null::text as municipality_code, h.from_on from held h
       where h.role in ('manager', 'peer') or h.role = 'staff' and h.kind <> 'healthOffice'
      union all
      select h.person_id, h.tenant_id, n.municipality_code, h.from_on
        from held h join area_municipality n on n.area_id = h.area_id
       where h.role = 'staff' and h.kind = 'healthOffice'
         and n.municipality_code = any(array(select municipality_code from term))
      union all
      select h.person_id, h.tenant_id, a.municipality_code, greatest(h.from_on, a.from_on)
        from held h join assignment a on a.organisation_id = h.organisation_id
       where h.role = 'partner' and holds_on(a.from_on, a.until_on, p_day)
         and a.municipality_code = any(array(select municipality_code from term))
    ), gone as materialized (
      select l.person_id, l.tenant_id, l.effective_on from transfer l
       where l.person_id = any(array(select id from who)) and l.withdrawn_at is null and l.kind <> 'arrival'
         and l.effective_on <= p_day
    )
    select t.engagement_id, t.person_id, t.role, greatest(t.from_on, r.from_on), w.name
      from term t join who w on w.id = t.person_id
      join reach r on r.person_id = t.person_id and r.tenant_id = t.tenant_id
       and (r.municipality_code is null or r.municipality_code = t.municipality_code)
     where not exists (
       select from gone g where g.person_id = t.person_id and g.tenant_id = t.tenant_id
                    and g.effective_on > t.from_on) $$;
