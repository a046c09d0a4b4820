-- In how many municipalities of each office that a bureau looks over an engagement raises a flag today: silent for so
-- many days, without a deputy, or with both sides new within so many months. Numbers alone: a bureau sees no
-- engagement, no visit and nobody's name.
create or replace function bureau_flags(p_silent_days int, p_months int)
  returns table (tenant_id int, silent int, single_handed int, nobody_knows int)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select t.id,
         count(distinct e.municipality_code) filter (
           where coalesce(e.last_held_on, e.started_on) <= ctx_today() - p_silent_days)::int,
         count(distinct e.municipality_code) filter (where not e.has_deputy)::int,
         count(distinct e.municipality_code) filter (
           where u.ours is not null and u.theirs is not null
             and ctx_today() <= (u.ours + make_interval(months => p_months))::date
             and ctx_today() <= (u.theirs + make_interval(months => p_months))::date)::int
    from unnest(ctx_ints('app.bureau')) as t (id)
    cross join lateral engagement_as_of(t.id, ctx_today()) e
    join municipality m on m.code = e.municipality_code
    join tenant_field f on f.tenant_id = t.id and f.prefecture_code = m.prefecture_code
    left join (
      select b.id as tenant_id, c.engagement_id, c.leads, c.contacts
        from unnest(ctx_ints('app.bureau')) as b (id)
        cross join lateral both_changed_lately(b.id, ctx_today(), p_months) c
    ) c on c.engagement_id = e.id
    left join lateral (
      select took_over_on(c.leads, e.started_on, ctx_today()) as ours,
             took_over_on(c.contacts, e.started_on, ctx_today()) as theirs) u on true
   where e.status = 'active'
   group by t.id
$$;
revoke all on function bureau_flags from public;
grant execute on function bureau_flags to banso_wide, banso_area, banso_mixed;
