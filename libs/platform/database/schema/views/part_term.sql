-- Parts in a team as they count, for every part of the product: leads and deputies while they are in office
-- (office_term), everybody else as their term says, since experts hold no role that reaches a municipality. Written
-- out, so that both come from one walk through the table.
create or replace view part_term with (security_invoker = true) as
  select t.id, t.engagement_id, t.tenant_id, t.municipality_code, t.person_id, t.role,
       case when t.role in ('lead', 'deputy') then greatest(t.from_on, h.from_on, a.from_on)
         else t.from_on end as from_on,
       case when t.role in ('lead', 'deputy') then least(t.until_on, h.until_on, a.until_on,
           (p.disabled_at at time zone 'Asia/Tokyo')::date - 1, x.leaves_on - 1) else t.until_on end as until_on,
       t.from_on as term_from_on, t.until_on as term_until_on
  from team_term t join person p on p.id = t.person_id
  left join role_term h on h.person_id = t.person_id and h.tenant_id = t.tenant_id
   and h.role in ('staff', 'manager', 'partner', 'peer') and t.role in ('lead', 'deputy')
  left join organisation o on o.id = h.organisation_id
  left join lateral (
    select min(l.effective_on) as leaves_on from transfer l
     where l.person_id = t.person_id and l.tenant_id = t.tenant_id
       and l.withdrawn_at is null and l.kind <> 'arrival' and l.effective_on > t.from_on) x on true
  left join (
    -- As in office_term: joined to its office first.
    select z.id as organisation_id, n.municipality_code
      from area_municipality n join organisation z on z.area_id = n.area_id
     where z.kind = 'healthOffice') i
    on h.role = 'staff' and i.organisation_id = h.organisation_id and i.municipality_code = t.municipality_code
  left join assignment a on h.role = 'partner'
   and a.organisation_id = h.organisation_id and a.municipality_code = t.municipality_code
 where not t.role in ('lead', 'deputy') or h.id is not null and (h.role <> 'partner' or a.id is not null)
   and (h.role <> 'staff' or o.kind <> 'healthOffice' or i.organisation_id is not null);
grant select on part_term to banso_wide, banso_area, banso_mixed, banso_worker;
