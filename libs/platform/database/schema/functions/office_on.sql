-- Who is in office on a day (office_term, holds_on), with the person's name. The planner puts its body in place of its
-- name, and the second condition, which follows from the first, lets it drop former terms before it asks for roles:
-- after ten years most are.
create or replace function office_on(p_day date)
  returns table (id uuid, engagement_id uuid, tenant_id int, municipality_code text, person_id uuid, role text,
                 from_on date, until_on date, name text)
  language sql stable parallel safe as $$
    select t.id, t.engagement_id, t.tenant_id, t.municipality_code, t.person_id, t.role, t.from_on, t.until_on, t.name
      from office_term t
     where holds_on(t.from_on, t.until_on, p_day) and holds_on(t.term_from_on, t.term_until_on, p_day) $$;
