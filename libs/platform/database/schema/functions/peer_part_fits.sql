-- The last word about a part of a peer supporter in a team, by whatever way it comes: never of their own municipality,
-- only with the consent of their home office on its first day, and it ends with the consent. The rule in words:
-- peerVerdict in libs/domain; peers say it to people before (peer-joining.ts), and this holds whoever forgets to ask.
create or replace function peer_part_fits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  peer record;
  consented date;
begin
  select s.ended_on, p.home_municipality_code as home into peer
    from peer_supporter s join person p on p.id = s.person_id
   where s.person_id = new.person_id and coalesce(s.ended_on, 'infinity') >= new.from_on for update of s;
  if not found then
    if new.role <> 'peerSupporter' then return null; end if;
    raise exception 'Only who is registered is a peer supporter.'
      using errcode = '23514', constraint = 'peer_is_registered';
  end if;
  if peer.home = new.municipality_code then
    raise exception 'Nobody is a peer supporter of their own municipality.'
      using errcode = '23514', constraint = 'peer_not_at_home';
  end if;
  consented := peer_consented_until(new.person_id, new.from_on);
  if consented is null then
    raise exception 'The home office has not consented.' using errcode = '23514', constraint = 'peer_has_consent';
  end if;
  -- An end that is wanted earlier takes its place; one of a transfer is as secret as its announcement.
  insert into team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
    values (new.id, new.engagement_id,
      coalesce((select t.person_id from transfer t where t.id = new.transfer_id), new.person_id),
      least(consented, peer.ended_on), '派遣元の同意の終わり', new.hidden_until, new.transfer_id)
    on conflict (member_id, transfer_id) do nothing;
  return null;
end
$$;
revoke all on function peer_part_fits from public;
