-- Identities at the provider that are the person's, or wait to be.
create or replace function identities_of(
  p_person uuid
) returns table (id uuid, issuer text, subject text, "linkedAt" timestamptz, "askedAt" timestamptz)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select null::uuid, i.issuer, i.subject, i.linked_at, null::timestamptz from oidc_identity i
    where may_run_account(p_person) and i.person_id = p_person
        union all
        select l.id, l.issuer, l.subject, null, l.created_at from account_link l where may_run_account(p_person)
          and l.person_id = p_person and l.purpose = 'identity' and l.used_at is null
           and l.created_at > ctx_now() - interval '14 days' and not exists (select from oidc_identity i
             where i.issuer = l.issuer and i.subject = l.subject)
$$;
revoke all on function identities_of from public;
grant execute on function identities_of to banso_wide, banso_area, banso_mixed;
