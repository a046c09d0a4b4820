-- The person behind an identity that is known.
create or replace function person_of_identity(p_issuer text, p_subject text) returns uuid
  language sql stable security definer set search_path = public, pg_temp
as $$
  select p.id from oidc_identity i join person p on p.id = i.person_id where i.issuer = p_issuer
    and i.subject = p_subject and p.disabled_at is null
$$;
revoke all on function person_of_identity from public;
grant execute on function person_of_identity to banso_app;
