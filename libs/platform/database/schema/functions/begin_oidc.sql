-- What has to be remembered while somebody is at the identity provider; taken out once.
create or replace function begin_oidc(
  p_state bytea, p_browser bytea, p_nonce text, p_verifier text, p_back text, p_now timestamptz,
  p_expires timestamptz
) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  delete from oidc_request where expires_at < p_now;
    insert into oidc_request (state_hash, browser_hash, nonce, verifier, back, created_at, expires_at)
      values (p_state, p_browser, p_nonce, p_verifier, p_back, p_now, p_expires)
$$;
revoke all on function begin_oidc from public;
grant execute on function begin_oidc to banso_app;
