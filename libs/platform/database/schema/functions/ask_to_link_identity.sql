-- An address that the provider does not vouch for links nothing: its owner is asked by mail. Says nothing about whether
-- there is one.
create or replace function ask_to_link_identity(
  p_issuer text, p_subject text, p_email text, p_browser bytea, p_tokens bytea[], p_mails jsonb, p_now timestamptz,
  p_expires timestamptz, p_address text, p_correlation text
) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare who record;
begin
  if exists (select from oidc_identity where issuer = p_issuer and subject = p_subject) then return; end if;
  for who in select id, row_number() over ()::int as n from invited_people(p_email, p_now) id loop
    perform put_account_link(who.id, 'identity', p_tokens[who.n], null, p_now, p_expires, p_mails->(who.n - 1),
      jsonb_build_object('issuer', p_issuer, 'subject', p_subject, 'browser', encode(p_browser, 'hex')));
    perform note_account(who.id, p_now, 'oidc:linkRequested', 'person', who.id::text, jsonb_build_object('issuer',
      p_issuer), p_address, p_correlation);
  end loop;
end
$$;
revoke all on function ask_to_link_identity from public;
grant execute on function ask_to_link_identity to banso_app;
