-- Whether a peer supporter carries, with a new part, no more engagements than their limit on any of its days, or a
-- manager has let it pass. Asked when the transaction ends, so that the part's own end is known; the peer's row stays
-- locked, so that of two writers the second sees what the first has written. What is hidden counts for what is hidden
-- alone: an open part is not refused for a secret.
create or replace function peer_within_limit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  part record;
  most int;
begin
  select t.id, t.engagement_id, t.person_id, t.from_on, t.until_on into part from team_term t where t.id = new.id;
  if not found then return null; end if;
  select p.load_limit into most from peer_supporter s join person p on p.id = s.person_id
   where s.person_id = part.person_id and coalesce(s.ended_on, 'infinity') >= part.from_on for update of s;
  if most is null or exists (select from peer_overload o where o.member_id = part.id) then return null; end if;
  if exists (
    with carried as (
      select t.engagement_id, t.from_on, t.until_on
        from team_term t join team_member m on m.id = t.id join engagement e on e.id = t.engagement_id
       where t.person_id = part.person_id and t.id <> part.id and e.status <> 'closed'
         and (new.hidden_until is not null or m.hidden_until is null or m.hidden_until <= ctx_today())
    ), days as (
      select part.from_on as day
      union select c.from_on from carried c
      union select c.until_on + 1 from carried c where c.engagement_id = part.engagement_id and c.until_on is not null
    )
    select from days d
     where holds_on(part.from_on, part.until_on, d.day)
       and not exists (select from carried c
                        where c.engagement_id = part.engagement_id and holds_on(c.from_on, c.until_on, d.day))
       and (select count(distinct c.engagement_id) from carried c where holds_on(c.from_on, c.until_on, d.day)) >= most)
  then
    raise exception 'The peer supporter would carry more than their limit.'
      using errcode = '23514', constraint = 'peer_within_limit';
  end if;
  return null;
end
$$;
revoke all on function peer_within_limit from public;
