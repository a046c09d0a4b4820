-- Links an identity for good: it never moves to another person. Uses up an invitation.
create or replace function link_identity(
  p_issuer text, p_subject text, p_person uuid, p_how text, p_now timestamptz, p_address text, p_correlation text
) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  insert into oidc_identity (issuer, subject, person_id, linked_at) values (p_issuer, p_subject, p_person, p_now)
    on conflict do nothing;
  if not found then return false; end if;
  update account_link set used_at = p_now where person_id = p_person and purpose = 'invitation' and used_at is null
    and ended_at is null;
  perform note_account(p_person, p_now, 'oidc:link', 'person', p_person::text, jsonb_build_object('issuer',
    p_issuer, 'how', p_how), p_address, p_correlation);
  return true;
end
$$;
revoke all on function link_identity from public;
