-- The engagements of an office that had begun by a day, as they stood on it: the last visit until then, whether closed
-- or paused, and who was in office as lead or deputy. Each question of the review reads them here, whether it asks for
-- engagements or for what a municipality's are together.
create or replace function engagement_as_of(p_tenant int, p_day date)
  returns table (id uuid, municipality_code text, started_on date, last_held_on date, status text, has_deputy boolean,
                 led_by uuid[])
  language sql stable parallel safe as $$
    with office as materialized (
      select t.engagement_id, bool_or(t.role = 'deputy') as has_deputy,
             array_agg(t.person_id) filter (where t.role = 'lead') as led_by
        from office_from(p_tenant, p_day) t
       where t.role in ('lead', 'deputy') and t.from_on <= p_day
       group by 1
    )
    select e.id, e.municipality_code, e.started_on,
           case when e.last_held_on > p_day then (
             select max(v.held_on) from visit v where v.engagement_id = e.id and v.held_on <= p_day)
           else e.last_held_on end,
           case when e.id in (
                  select c.engagement_id from closure_in_force c where c.tenant_id = p_tenant and c.closed_on <= p_day)
                then 'closed'
                when e.id in (
                  select p.engagement_id from engagement_pause p
                   where p.tenant_id = p_tenant and p.from_on <= p_day and (p.until_on is null or p.until_on > p_day))
                then 'paused'
                else 'active' end,
           coalesce(o.has_deputy, false),
           -- Who holds two roles has two spans in one office.
           case when cardinality(o.led_by) > 1 then array(select distinct p from unnest(o.led_by) p)
                else coalesce(o.led_by, '{}') end
      from engagement e left join office o on o.engagement_id = e.id
     where e.tenant_id = p_tenant and e.started_on <= p_day $$;
