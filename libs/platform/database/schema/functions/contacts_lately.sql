-- The municipality's people of engagements whose terms have begun by a day, as the domain's rule of turnover reads
-- them; only of those engagements where one followed another within that many months (leads_lately).
create or replace function contacts_lately(p_day date, p_months int)
  returns table (engagement_id uuid, tenant_id int, terms json)
  language sql stable parallel safe as $$
    select c.engagement_id, c.tenant_id, (
        select json_agg(json_build_object(
                 'who', x.name, 'name', x.name, 'from', x.from_on, 'until', x.until_on, 'isMain', x.is_main))
          from counterpart x where x.engagement_id = c.engagement_id and x.from_on <= p_day)
      from counterpart c
     where c.from_on between (p_day - make_interval(months => p_months))::date and p_day
     group by c.engagement_id, c.tenant_id
    having (select count(*) from counterpart x
             where x.engagement_id = c.engagement_id and x.from_on <= p_day) > 1 $$;
