-- The days on which leads of offices are in office (office_term), of terms and days that are not over by a day. For
-- whoever looks at all engagements of an office: the planner expects one row behind the policies where there are a
-- thousand, and would look up person, role and organisation for each of them; here it reads each table once. What is
-- over is dropped before anything else is asked of it: after ten years most terms are.
create or replace function leads_in_office(p_tenants int[], p_day date)
  returns table (engagement_id uuid, from_on date, until_on date)
  language sql stable set enable_nestloop = off as $$
    with over as materialized (
      select e.member_id from team_member_end e where e.tenant_id = any(p_tenants) and e.until_on < p_day)
    select t.engagement_id, t.from_on, t.until_on
      from office_term t
     where t.tenant_id = any(p_tenants) and t.role = 'lead' and (t.until_on is null or t.until_on >= p_day)
       and t.id not in (select o.member_id from over o) $$;
