create or replace function make_api_token(
  p_id uuid, p_name text, p_token bytea, p_scope text[], p_expires timestamptz
) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  insert into api_token (id, person_id, name, token_hash, scope, created_at, expires_at)
    values (p_id, ctx_person(), p_name, p_token, p_scope, ctx_now(), p_expires)
$$;
revoke all on function make_api_token from public;
grant execute on function make_api_token to banso_wide, banso_area, banso_mixed;
