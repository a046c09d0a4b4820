-- Who of an office is in office from a day on (office_term): the spans that end on that day or later. For whoever looks
-- at all engagements of an office: the planner expects one row behind the policies where there are a thousand, and would
-- look up person, role and organisation for each of them; here it reads each table once. What is over is dropped before
-- anything else is asked of it: after ten years most terms are. For one engagement office_on is cheaper.
create or replace function office_from(p_tenant int, p_day date)
  returns table (engagement_id uuid, person_id uuid, role text, from_on date, until_on date)
  language sql stable set enable_nestloop = off as $$
    with over as materialized (
      select e.member_id from team_member_end e where e.tenant_id = p_tenant and e.until_on < p_day)
    select t.engagement_id, t.person_id, t.role, t.from_on, t.until_on
      from office_term t
     where t.tenant_id = p_tenant and (t.until_on is null or t.until_on >= p_day)
       and t.id not in (select o.member_id from over o) $$;
