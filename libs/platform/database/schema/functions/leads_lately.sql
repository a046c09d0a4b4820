-- The leads of engagements whose terms have begun by a day, as the domain's rule of turnover reads them; only of those
-- engagements where one followed another within that many months. Put in place of its name, so that a condition on the
-- engagement, or on the office, is an index's.
create or replace function leads_lately(p_day date, p_months int)
  returns table (engagement_id uuid, tenant_id int, terms json)
  language sql stable parallel safe as $$
    select m.engagement_id, m.tenant_id, (
        select json_agg(json_build_object('who', t.person_id, 'name', p.name, 'from', t.from_on, 'until', t.until_on))
          from team_term t join person p on p.id = t.person_id
         where t.engagement_id = m.engagement_id and t.role = 'lead' and t.from_on <= p_day)
      from team_member m
     where m.role = 'lead' and m.from_on between (p_day - make_interval(months => p_months))::date and p_day
     group by m.engagement_id, m.tenant_id
    having (select count(*) from team_member x
             where x.engagement_id = m.engagement_id and x.role = 'lead' and x.from_on <= p_day) > 1 $$;
