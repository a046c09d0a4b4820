-- How many open engagements the peer supporters of an office carry on a day, as peer_carried counts them; those who
-- carry none are left out. For a whole office: peer_carried asks for few people, and for each of their parts.
create or replace function peer_loads(p_tenant int, p_day date) returns table (person_id uuid, load int)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select t.person_id, count(distinct t.engagement_id)::int
    from peer_supporter s
    join team_member t on t.person_id = s.person_id
    join engagement e on e.id = t.engagement_id and e.status <> 'closed'
   where s.tenant_id = p_tenant and p_tenant = any(ctx_ints('app.tenants')) and t.from_on <= p_day
     and (t.hidden_until is null or t.hidden_until <= ctx_today() or t.tenant_id = any(ctx_ints('app.manages')))
     and not exists (
       select from team_member_end u
        where u.member_id = t.id and u.until_on < p_day and (u.hidden_until is null or u.hidden_until <= ctx_today()
          or u.tenant_id = any(ctx_ints('app.manages'))))
   group by t.person_id
$$;
revoke all on function peer_loads from public;
grant execute on function peer_loads to banso_wide, banso_area, banso_mixed;
