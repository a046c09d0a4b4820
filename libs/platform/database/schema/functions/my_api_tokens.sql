create or replace function my_api_tokens(

) returns table (
  id uuid, name text, scope text[], created_at timestamptz, expires_at timestamptz, last_used_at timestamptz
)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select id, name, scope, created_at, expires_at, last_used_at from api_token where person_id = ctx_person()
    and ended_at is null and expires_at > ctx_now() order by created_at desc, id
$$;
revoke all on function my_api_tokens from public;
grant execute on function my_api_tokens to banso_wide, banso_area, banso_mixed;
