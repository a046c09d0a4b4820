-- The parts of peer supporters in teams of engagements, with the consents of their home offices, the earliest first:
-- days and a name, for reminders, which must say the same whoever changed something. Ends of transfers that are not
-- announced are left out for everybody.
create or replace function peer_parts(p_engagements uuid[])
  returns table (member_id uuid, engagement_id uuid, name text, from_on date, until_on date, consents json)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select t.id, t.engagement_id, p.name, t.from_on, x.until_on, coalesce((
      select json_agg(json_build_object('from', c.from_on, 'until', c.until_on) order by c.from_on)
        from peer_consent c where c.person_id = t.person_id), '[]')
    from team_member t
    join peer_supporter s on s.person_id = t.person_id
    join person p on p.id = t.person_id
    left join lateral (
      select min(u.until_on) as until_on from team_member_end u
       where u.member_id = t.id and (u.hidden_until is null or u.hidden_until <= ctx_today())) x on true
   where t.engagement_id = any(p_engagements)
     and (t.tenant_id = any(ctx_ints('app.tenants')) or t.tenant_id = any(ctx_ints('app.jobs')))
     and (t.hidden_until is null or t.hidden_until <= ctx_today())
     and coalesce(x.until_on, 'infinity') >= t.from_on
$$;
revoke all on function peer_parts from public;
grant execute on function peer_parts to banso_wide, banso_area, banso_mixed, banso_worker;
