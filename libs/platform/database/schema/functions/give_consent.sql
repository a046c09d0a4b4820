-- Consents, and carries the act out in the same step. Everything that can have changed since it was asked is looked at
-- again.
create or replace function give_consent(p_id uuid, p_mails jsonb) returns text
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare c record; who record; link record;
begin
  select * into c from consent where id = p_id and (tenant_id = any(ctx_ints('app.manages'))
    or tenant_id = any(ctx_ints('app.audits'))) for update;
  if not found then return 'notFound'; end if;
  if ctx_person() in (c.asked_by, c.person_id) then return 'own'; end if;
  if c.state <> 'waiting' then return 'decided'; end if;
  if c.expires_at <= ctx_now() then return 'lapsed'; end if;
  select email, disabled_at into who from person where id = c.person_id for update;
  if who.disabled_at is not null or who.email is distinct from c.address_then then return 'changed'; end if;
  if c.act = 'role' then
    insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on)
      values (c.id, c.person_id, c.tenant_id, (c.what->>'organisationId')::uuid, c.what->>'role',
        (c.what->>'fromOn')::date, (c.what->>'untilOn')::date);
  elsif c.act = 'term' then
    update role_holding h set until_on = (c.what->>'untilOn')::date, version = h.version + 1 from role_term t
      where t.id = h.id and h.id = (c.what->>'holdingId')::uuid and h.person_id = c.person_id
        and coalesce(t.until_on, 'infinity') >= ctx_today()
        and not exists (select from role_end e where e.role_holding_id = h.id
          and (e.hidden_until is null or e.hidden_until <= ctx_today())
          and e.until_on < coalesce((c.what->>'untilOn')::date, 'infinity'));
    if not found then return 'changed'; end if;
  elsif c.act = 'address' then
    update person set email = c.what->>'email', version = version + 1 where id = c.person_id;
  elsif c.act = 'secondFactor' then
    if not exists (select from second_factor where person_id = c.person_id) then return 'changed'; end if;
    perform remove_second_factor_of(c.person_id, ctx_now(), null);
  else
    select * into link from account_link where id = (c.what->>'linkId')::uuid and person_id = c.person_id
      and purpose = 'identity' and used_at is null;
    if not found or not link_identity(link.issuer, link.subject, c.person_id, 'administrator', ctx_now(), null,
      null) then return 'changed'; end if;
    update account_link set used_at = ctx_now() where id = link.id;
  end if;
  update consent set state = 'consented', decided_by = ctx_person(), decided_at = ctx_now() where id = c.id;
  perform tell_of_act(c.person_id, c.address_then, c.asked_by, ctx_now(), p_mails);
  return 'done';
end
$$;
revoke all on function give_consent from public;
grant execute on function give_consent to banso_wide, banso_area, banso_mixed;
