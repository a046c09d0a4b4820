-- Gives the expert of a dispatch to an engagement the part of an expert in its team, from the day on which the dispatch
-- is accepted until it is over; asked after every change of its state. An expert may not write teams, hence the owner's
-- rights. Who is in the team as an expert already stays as they are; a part that several dispatches share ends with the
-- last of them, and an end that somebody has written counts. Gives the part that has begun or ended, and which of them.
create or replace function seat_expert(p_dispatch uuid, out member_id uuid, out begins boolean)
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  d dispatch;
begin
  select x.* into d from dispatch x
   where x.id = p_dispatch and x.engagement_id is not null and (
     x.expert_id = ctx_person() or x.tenant_id = any(ctx_ints('app.wide'))
     or (x.tenant_id = any(ctx_ints('app.tenants')) and x.municipality_code = any(ctx_texts('app.own'))));
  if not found then return; end if;
  if d.state in ('accepted', 'held', 'reported') and d.member_id is null then
    select x.member_id into d.member_id from dispatch x
     where x.engagement_id = d.engagement_id and x.expert_id = d.expert_id and x.member_id is not null
       and x.state in ('accepted', 'held', 'reported') limit 1;
    if d.member_id is null then
      if exists (select from team_term t
                  where t.engagement_id = d.engagement_id and t.person_id = d.expert_id and t.role = 'expert'
                    and holds_on(t.from_on, t.until_on, ctx_today())) then return; end if;
      insert into team_member (id, engagement_id, person_id, role, from_on)
        values (gen_random_uuid(), d.engagement_id, d.expert_id, 'expert', ctx_today())
        returning id into d.member_id;
      member_id := d.member_id;
      begins := true;
    end if;
    update dispatch x set member_id = d.member_id where x.id = d.id;
  elsif d.state in ('done', 'declined', 'cancelled') and d.member_id is not null
    and not exists (select from dispatch x
                     where x.member_id = d.member_id and x.state in ('accepted', 'held', 'reported'))
    and not exists (select from team_member_end e where e.member_id = d.member_id) then
    insert into team_member_end (member_id, engagement_id, person_id, until_on, reason)
      values (d.member_id, d.engagement_id, d.expert_id, ctx_today(), '派遣の終わり');
    member_id := d.member_id;
    begins := false;
  end if;
end
$$;
revoke all on function seat_expert from public;
grant execute on function seat_expert to banso_wide, banso_area, banso_mixed;
