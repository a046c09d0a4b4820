-- Asks for an act. Returns asked, or why not: nobody (who could consent), waiting (the same is asked for already).
create or replace function ask_consent(
  p_id uuid, p_act text, p_person uuid, p_what jsonb, p_expires timestamptz, p_mails jsonb
) returns text
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare who record;
begin
  select tenant_id, email into who from person where id = p_person and tenant_id = any(ctx_ints('app.administers'))
    and disabled_at is null;
  if not found then return 'notFound'; end if;
  -- Nobody asks for themselves, but for an address of their own, which another person still has to consent to.
  if p_person = ctx_person() and p_act <> 'address' then return 'own'; end if;
  if not exists (select from consenters(who.tenant_id, ctx_today(), array[p_person, ctx_person()]))
    then return 'nobody'; end if;
  update consent set state = 'lapsed' where person_id = p_person and state = 'waiting' and expires_at <= ctx_now();
  insert into consent (id, tenant_id, act, person_id, what, address_then, asked_by, asked_at, expires_at)
    values (p_id, who.tenant_id, p_act, p_person, p_what, who.email, ctx_person(), ctx_now(), p_expires)
      on conflict do nothing;
  if not found then return 'waiting'; end if;
  perform tell_of_act(p_person, who.email, ctx_person(), ctx_now(), p_mails);
  return 'asked';
end
$$;
revoke all on function ask_consent from public;
grant execute on function ask_consent to banso_wide, banso_area, banso_mixed;
