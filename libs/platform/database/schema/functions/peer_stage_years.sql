-- In which fiscal years municipalities of an office were in a stage, by the changes of stage of all their engagements,
-- those of areas too that the actor does not see: what a peer supporter has been through is why they are asked. Tells
-- years, and of no engagement. An engagement leaves its stage with the next change, and when it is closed.
create or replace function peer_stage_years(p_tenant int, p_stage int, p_today date, p_homes text[])
  returns table (municipality_code text, years int[])
  language sql stable security definer set search_path = public, pg_temp
as $$
  with moves as (
    select c.municipality_code, c.engagement_id, c.stage, c.since,
           lead(c.since) over (partition by c.engagement_id order by c.since, c.recorded_at, c.id) as next_since
      from stage_change c
     where c.municipality_code = any(p_homes) and c.tenant_id = p_tenant and p_tenant = any(ctx_ints('app.tenants'))
  ), spans as (
    select distinct m.municipality_code, fiscal_year_of(m.since) as first_year,
           fiscal_year_of(greatest(m.since, least(m.next_since - 1, x.closed_on, p_today))) as last_year
      from moves m left join closure_in_force x on x.engagement_id = m.engagement_id
     where m.stage = p_stage and m.since <= p_today
  )
  select s.municipality_code, array_agg(distinct y.year)
    from spans s cross join lateral generate_series(s.first_year, s.last_year) as y (year)
   group by s.municipality_code
$$;
revoke all on function peer_stage_years from public;
grant execute on function peer_stage_years to banso_wide, banso_area, banso_mixed;
