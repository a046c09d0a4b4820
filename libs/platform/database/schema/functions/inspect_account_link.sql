create or replace function inspect_account_link(p_token bytea, p_now timestamptz) returns jsonb
  language sql stable security definer set search_path = public, pg_temp
as $$
  select jsonb_build_object('purpose', l.purpose, 'name', p.name, 'email', p.email, 'expiresAt', l.expires_at)
    from account_link l join person p on p.id = l.person_id
    where l.token_hash = p_token and l.used_at is null and l.ended_at is null and l.expires_at > p_now
      and p.disabled_at is null
$$;
revoke all on function inspect_account_link from public;
grant execute on function inspect_account_link to banso_app;
