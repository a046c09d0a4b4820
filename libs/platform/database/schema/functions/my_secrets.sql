-- One's own secrets, for checking what was typed.
create or replace function my_secrets() returns jsonb
  language sql stable security definer set search_path = public, pg_temp
as $$
  select jsonb_build_object('passwordHash', (select password_hash from credential where person_id = ctx_person()),
    'secret', f.secret, 'pending', f.pending_secret, 'confirmedAt', f.confirmed_at,
    'codesLeft', (select count(*) from recovery_code where person_id = ctx_person()
      and used_at is null)) from (select ctx_person() as me) i left join second_factor f on f.person_id = i.me
$$;
revoke all on function my_secrets from public;
grant execute on function my_secrets to banso_wide, banso_area, banso_mixed;
