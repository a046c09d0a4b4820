create or replace function invite_person(
  p_person uuid, p_token bytea, p_expires timestamptz, p_mail jsonb
) returns text
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare who record;
begin
  select p.email, p.disabled_at, c.person_id as account into who from person p
    left join credential c on c.person_id = p.id where p.id = p_person and may_run_account(p_person);
  if not found then return 'notFound'; end if;
  if who.disabled_at is not null then return 'disabled'; end if;
  if who.email is null then return 'noAddress'; end if;
  if who.account is not null then return 'hasAccount'; end if;
  perform put_account_link(p_person, 'invitation', p_token, ctx_person(), ctx_now(), p_expires, p_mail);
  return 'invited';
end
$$;
revoke all on function invite_person from public;
grant execute on function invite_person to banso_wide, banso_area, banso_mixed;
