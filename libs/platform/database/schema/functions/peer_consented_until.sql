-- Until which day the home office of a peer supporter has consented without a gap, seen from a day; null when no
-- consent holds on it. As a pure function: consentedUntil in libs/domain; peers-rules.spec.ts holds both together.
create or replace function peer_consented_until(p_person uuid, p_day date) returns date
  language plpgsql stable
as $$
declare
  consented date;
  one record;
begin
  for one in select c.from_on, c.until_on from peer_consent c where c.person_id = p_person order by c.from_on loop
    if coalesce(consented + 1, p_day) between one.from_on and one.until_on then consented := one.until_on; end if;
  end loop;
  return consented;
end
$$;
