-- A dispatch is support of the kinds that the programme of its engagement offers in the year for which it is planned;
-- one of a municipality's own meeting, of those that the office's programmes for dispatching offer. Where no programme
-- says anything it is an analysis of the situation (B), as what the report's figure 3-4 calls adviser dispatch. Once it
-- was carried out it says, too, for which body the expert went.
create or replace function dispatch_takes_support() returns trigger
  language plpgsql
as $$
begin
  if new.support_types = '{}' then
    new.support_types := coalesce(
      (select p.support_types from engagement e
         join programme_in(fiscal_year_of(new.planned_on)) p on p.id = e.programme_id where e.id = new.engagement_id),
      (select array_agg(distinct t order by t) from programme_in(fiscal_year_of(new.planned_on)) p
        cross join lateral unnest(p.support_types) t
        where p.tenant_id = new.tenant_id and p.forms && array['adviserDispatch', 'expertTeamDispatch']
          and fiscal_year_of(new.planned_on) between p.from_fiscal_year and coalesce(p.until_fiscal_year, 9999)),
      array['B']);
  end if;
  if new.held_on is not null and new.body_id is null then
    new.body_id := (bodies_of(array[new.expert_id], new.held_on))[1];
  end if;
  return new;
end
$$;
