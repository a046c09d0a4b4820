-- The parts in teams that a peer supporter had between two days, past ones too: for whoever may know what they gave
-- (peer_contribution_readable). Terms of transfers that are not announced are told to managers alone.
create or replace function peer_terms(p_person uuid, p_from date, p_until date)
  returns table (member_id uuid, engagement_id uuid, municipality_code text, programme text, role text, from_on date,
    until_on date)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select t.id, t.engagement_id, t.municipality_code, g.name, t.role, t.from_on, x.until_on
    from peer_supporter s
    join team_member t on t.person_id = s.person_id and t.tenant_id = s.tenant_id
    join engagement e on e.id = t.engagement_id
    join programme g on g.id = e.programme_id
    left join lateral (
      select min(u.until_on) as until_on from team_member_end u
       where u.member_id = t.id and (u.hidden_until is null or u.hidden_until <= ctx_today()
         or u.tenant_id = any(ctx_ints('app.manages')))) x on true
   where s.person_id = p_person and peer_contribution_readable(p_person)
     and t.from_on <= p_until and coalesce(x.until_on, 'infinity') >= greatest(p_from, t.from_on)
     and (t.hidden_until is null or t.hidden_until <= ctx_today() or t.tenant_id = any(ctx_ints('app.manages')))
$$;
revoke all on function peer_terms from public;
grant execute on function peer_terms to banso_wide, banso_area, banso_mixed;
