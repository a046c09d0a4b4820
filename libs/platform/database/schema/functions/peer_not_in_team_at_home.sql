-- Nobody comes to work in a municipality in whose team they are a peer supporter.
create or replace function peer_not_in_team_at_home() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if exists (
    select from peer_supporter s join team_term t on t.person_id = s.person_id
     where s.person_id = new.id and t.municipality_code = new.home_municipality_code
       and coalesce(t.until_on, 'infinity') >= ctx_today())
  then
    raise exception 'A peer supporter is in a team at home.'
      using errcode = '23514', constraint = 'peer_in_team_at_home';
  end if;
  return new;
end
$$;
revoke all on function peer_not_in_team_at_home from public;
