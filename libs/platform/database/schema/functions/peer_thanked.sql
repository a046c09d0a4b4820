-- Whom a statement of contribution and a letter of thanks are about, and who of the home office consented last, on a
-- day or before it: for whoever may know what the peer supporter gave (peer_contribution_readable).
create or replace function peer_thanked(p_person uuid, p_day date)
  returns table (person_id uuid, tenant_id int, consented_by text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select s.person_id, s.tenant_id, (
      select c.given_by from peer_consent c
       where c.person_id = s.person_id and c.from_on <= p_day order by c.from_on desc limit 1)
    from peer_supporter s
   where s.person_id = p_person and peer_contribution_readable(p_person)
$$;
revoke all on function peer_thanked from public;
grant execute on function peer_thanked to banso_wide, banso_area, banso_mixed;
