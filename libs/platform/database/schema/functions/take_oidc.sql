create or replace function take_oidc(p_state bytea, p_browser bytea, p_now timestamptz) returns jsonb
  language sql security definer set search_path = public, pg_temp
as $$
  with taken as (delete from oidc_request where state_hash = p_state and browser_hash = p_browser returning *)
    select jsonb_build_object('nonce', nonce, 'verifier', verifier, 'back', back) from taken where expires_at > p_now
$$;
revoke all on function take_oidc from public;
grant execute on function take_oidc to banso_app;
