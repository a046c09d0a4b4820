-- A verified address links at once, where it means one person.
create or replace function link_by_verified_address(
  p_issuer text, p_subject text, p_email text, p_now timestamptz, p_address text, p_correlation text
) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare people uuid[] := array(select invited_people(p_email, p_now));
begin
  if cardinality(people) <> 1 or exists (select from oidc_identity where issuer = p_issuer and subject = p_subject)
    then return null; end if;
  if not link_identity(p_issuer, p_subject, people[1], 'verifiedAddress', p_now, p_address, p_correlation)
    then return null; end if;
  return people[1];
end
$$;
revoke all on function link_by_verified_address from public;
grant execute on function link_by_verified_address to banso_app;
