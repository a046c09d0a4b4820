-- The parts in teams of open engagements that peer supporters carry, those of areas too that the actor does not see: a
-- peer's load is one, whoever asks. Terms of transfers that are not announced count for managers alone, so that no
-- refusal tells of them. Nobody learns which engagements they are but whoever may read them.
create or replace function peer_carried(p_people uuid[])
  returns table (person_id uuid, engagement_id uuid, from_on date, until_on date)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select t.person_id, t.engagement_id, t.from_on, x.until_on
    from team_member t
    join peer_supporter s on s.person_id = t.person_id
    join engagement e on e.id = t.engagement_id and e.status <> 'closed'
    left join lateral (
      select min(u.until_on) as until_on from team_member_end u
       where u.member_id = t.id and (u.hidden_until is null or u.hidden_until <= ctx_today()
         or u.tenant_id = any(ctx_ints('app.manages')))) x on true
   where t.person_id = any(p_people) and s.tenant_id = any(ctx_ints('app.tenants'))
     and (t.hidden_until is null or t.hidden_until <= ctx_today() or t.tenant_id = any(ctx_ints('app.manages')))
     and coalesce(x.until_on, 'infinity') >= t.from_on
$$;
revoke all on function peer_carried from public;
grant execute on function peer_carried to banso_wide, banso_area, banso_mixed, banso_worker;
