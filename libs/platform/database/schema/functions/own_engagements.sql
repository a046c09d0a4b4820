-- The engagements that a person leads or is deputy of on a day, in office: those that the desk calls the person's own.
-- The planner puts its body in place of its name.
create or replace function own_engagements(p_person uuid, p_day date)
  returns table (engagement_id uuid)
  language sql stable parallel safe as $$
    select distinct t.engagement_id from office_on(p_day) t
     where t.person_id = p_person and t.role in ('lead', 'deputy') $$;
