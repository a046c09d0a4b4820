-- Who could be meant by an address at the provider: people who were invited or have an account.
create or replace function invited_people(p_email text, p_now timestamptz) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
as $$
  select p.id from person p where folded_address(p.email) = folded_address(p_email) and p.disabled_at is null
    and (exists (select from credential c where c.person_id = p.id)
          or exists (select from oidc_identity i where i.person_id = p.id)
          or exists (select from account_link l where l.person_id = p.id and l.purpose = 'invitation'
            and l.ended_at is null and l.used_at is null and l.expires_at > p_now))
         order by p.tenant_id nulls last limit 3
$$;
revoke all on function invited_people from public;
