-- Who leads on the day, or is the next to lead, as far as that is known by now: null when nobody is.
create or replace function receiver_of(p_engagement uuid, p_predecessor uuid, p_on date) returns uuid
  language sql stable
as $$
  select m.person_id from team_member m left join lateral (select min(n.until_on) as until_on from team_member_end n
    where n.member_id = m.id and (n.hidden_until is null or n.hidden_until <= ctx_today())) x on true
   where m.engagement_id = p_engagement and m.role = 'lead' and m.person_id <> p_predecessor
     and (m.hidden_until is null or m.hidden_until <= ctx_today())
     and (x.until_on is null or x.until_on >= greatest(p_on, ctx_today(), m.from_on))
   order by m.from_on limit 1
$$;
revoke all on function receiver_of from public;
grant execute on function receiver_of to banso_wide, banso_area, banso_mixed, banso_worker;
