-- An end may come earlier, but the part of a peer supporter never outlives the consent under which it began.
create or replace function peer_part_keeps_end() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  part record;
  consented date;
begin
  select t.person_id, t.from_on, t.until_on into part
    from team_term t join peer_supporter s on s.person_id = t.person_id
   where t.id = old.member_id and coalesce(s.ended_on, 'infinity') >= t.from_on;
  if not found then return null; end if;
  consented := peer_consented_until(part.person_id, part.from_on);
  if consented is not null and coalesce(part.until_on, 'infinity') > consented then
    raise exception 'The part would outlive the consent.'
      using errcode = '23514', constraint = 'peer_part_ends_with_consent';
  end if;
  return null;
end
$$;
revoke all on function peer_part_keeps_end from public;
