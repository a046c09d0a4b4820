-- Who is in office: the days of a team term on which it counts. A term counts while its person is not disabled, holds a
-- role that reaches the municipality, and has not come to the day of a leaving that is registered, whatever became of
-- its dispositions. The rule as a pure function is inOffice in libs/domain; a table of cases holds both together. A
-- person with two roles has a row for each. Who asks for one day asks office_on, which looks only at terms of that day.
create or replace view office_term with (security_invoker = true) as
  select t.id, t.engagement_id, t.tenant_id, t.municipality_code, t.person_id, t.role,
       greatest(t.from_on, h.from_on, a.from_on) as from_on,
       least(t.until_on, h.until_on, a.until_on,
           (p.disabled_at at time zone 'Asia/Tokyo')::date - 1, x.leaves_on - 1) as until_on,
       t.from_on as term_from_on, t.until_on as term_until_on, p.name
  from team_term t join person p on p.id = t.person_id
  join role_term h on h.person_id = t.person_id and h.tenant_id = t.tenant_id
   and h.role in ('staff', 'manager', 'partner', 'peer')
  join organisation o on o.id = h.organisation_id
  left join lateral (
    select min(l.effective_on) as leaves_on from transfer l
     where l.person_id = t.person_id and l.tenant_id = t.tenant_id
       and l.withdrawn_at is null and l.kind <> 'arrival' and l.effective_on > t.from_on) x on true
  left join (
    -- Joined to its office first: a condition on term and office at once would have the planner pair each term with
    -- each.
    select z.id as organisation_id, n.municipality_code
      from area_municipality n join organisation z on z.area_id = n.area_id
     where z.kind = 'healthOffice') i
    on h.role = 'staff' and i.organisation_id = h.organisation_id and i.municipality_code = t.municipality_code
  left join assignment a on h.role = 'partner'
   and a.organisation_id = h.organisation_id and a.municipality_code = t.municipality_code
 where (h.role <> 'partner' or a.id is not null)
   and (h.role <> 'staff' or o.kind <> 'healthOffice' or i.organisation_id is not null);
grant select on office_term to banso_wide, banso_area, banso_mixed, banso_worker;
