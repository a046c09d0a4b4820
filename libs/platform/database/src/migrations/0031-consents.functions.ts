import { ACTORS } from './walls.js';

const definer = 'security definer set search_path = public, pg_temp';
/** A role from the provider holds this long (days) after the last signing in, so that whoever never comes back loses it. */
const PROVIDED_DAYS = 31;

/** Acts on accounts that need two people, and the mails that tell of them. */
export const consentFunctions = `
  -- Who may consent in an office on a day: its managers and auditors, but neither who asks nor whom it concerns.
  create function consenters(p_tenant int, p_today date, p_not uuid[]) returns table (id uuid, email text)
    language sql stable ${definer}
    as $$ select p.id, p.email from person p where p.tenant_id = p_tenant and p.disabled_at is null
      and p.id <> all(p_not)
            and exists (select from role_holding r where r.person_id = p.id and r.tenant_id = p_tenant
              and r.role in ('manager','auditor') and r.from_on <= p_today and (r.until_on is null
              or r.until_on >= p_today)) $$;
  -- Whether the office never had a manager or an auditor, and this would be its first: only then nobody can be asked.
  create function is_first_consenter(p_tenant int, p_role text) returns boolean language sql stable ${definer}
    as $$ select p_role in ('manager','auditor') and not exists (select from role_holding r
      where r.tenant_id = p_tenant and r.role in ('manager','auditor')) $$;
  -- An address whose change needs a second person: of anybody with a role beside admin, today or later. It is where a
  -- link to a new password goes.
  create function address_needs_consent(p_person uuid, p_today date) returns boolean language sql stable ${definer}
    as $$ select exists (select from role_holding r where r.person_id = p_person and r.role <> 'admin'
      and coalesce(r.until_on, 'infinity') >= p_today) $$;

  create function put_notice(p_tenant int, p_person uuid, p_to text, p_now timestamptz, p_mail jsonb,
    p_domain text) returns void language sql ${definer}
    as $$ insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id,
      next_attempt_at, created_at)
          select n.id, p_tenant, p_person, 'immediate', (p_now at time zone 'Asia/Tokyo')::date, p_to,
            p_mail->>'subject', p_mail->>'body', '<' || n.id || '@' || p_domain || '>', clock_timestamp(), p_now
            from (select gen_random_uuid() as id) n where p_to is not null and p_mail is not null $$;
  -- Tells the address that the person had before, the managers and auditors, and who asked. p_mails: domain, person,
  -- eyes, asker; what is missing is not sent.
  create function tell_of_act(p_person uuid, p_old_address text, p_asker uuid, p_now timestamptz,
    p_mails jsonb) returns void language plpgsql ${definer} as $$
  declare office int := (select tenant_id from person where id = p_person); eye record;
  begin
    if office is null then return; end if;
    perform put_notice(office, p_person, p_old_address, p_now, p_mails->'person', p_mails->>'domain');
    for eye in select id, email from consenters(office, (p_now at time zone 'Asia/Tokyo')::date, array[p_person,
      coalesce(p_asker, p_person)]) loop
      perform put_notice(office, eye.id, eye.email, p_now, p_mails->'eyes', p_mails->>'domain');
    end loop;
    if p_asker is not null and p_asker is distinct from p_person then
      perform put_notice(office, p_asker, (select email from person where id = p_asker), p_now, p_mails->'asker',
        p_mails->>'domain');
    end if;
  end $$;
  -- The same for an act of an administrator that needs nobody else.
  create function tell_of_own_act(p_person uuid, p_old_address text, p_mails jsonb) returns void
    language plpgsql ${definer} as $$
  begin
    if not may_run_account(p_person)
      then raise exception 'Only whoever runs an account tells of it.' using errcode = '42501'; end if;
    perform tell_of_act(p_person, p_old_address, ctx_person(), ctx_now(), p_mails);
  end $$;

  -- Asks for an act. Returns asked, or why not: nobody (who could consent), waiting (the same is asked for already).
  create function ask_consent(p_id uuid, p_act text, p_person uuid, p_what jsonb, p_expires timestamptz,
    p_mails jsonb) returns text language plpgsql ${definer} as $$
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
  end $$;

  -- Consents, and carries the act out in the same step. Everything that can have changed since it was asked is looked
  -- at again.
  create function give_consent(p_id uuid, p_mails jsonb) returns text language plpgsql ${definer} as $$
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
      update role_holding set until_on = (c.what->>'untilOn')::date, version = version + 1
        where id = (c.what->>'holdingId')::uuid and person_id = c.person_id and coalesce(until_on,
        'infinity') >= ctx_today();
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
  end $$;
  create function refuse_consent(p_id uuid, p_comment text, p_mails jsonb) returns text language plpgsql ${definer}
    as $$
  declare c record;
  begin
    select * into c from consent where id = p_id and (tenant_id = any(ctx_ints('app.manages'))
      or tenant_id = any(ctx_ints('app.audits'))) for update;
    if not found then return 'notFound'; end if;
    if ctx_person() in (c.asked_by, c.person_id) then return 'own'; end if;
    if c.state <> 'waiting' then return 'decided'; end if;
    if c.expires_at <= ctx_now() then return 'lapsed'; end if;
    update consent set state = 'refused', decided_by = ctx_person(), decided_at = ctx_now(), comment = p_comment
      where id = c.id;
    perform tell_of_act(c.person_id, c.address_then, c.asked_by, ctx_now(), p_mails);
    return 'done';
  end $$;
  create function withdraw_consent(p_id uuid) returns text language plpgsql ${definer} as $$
  declare c record;
  begin
    select * into c from consent where id = p_id and tenant_id = any(ctx_ints('app.administers')) for update;
    if not found then return 'notFound'; end if;
    if c.state <> 'waiting' then return 'decided'; end if;
    update consent set state = 'withdrawn', decided_by = ctx_person(), decided_at = ctx_now() where id = c.id;
    return 'done';
  end $$;

  create function has_second_factor(p_person uuid) returns boolean language sql stable ${definer}
    as $$ select may_run_account(p_person) and exists (select from second_factor where person_id = p_person
      and secret is not null) $$;
  -- Identities at the provider that are the person's, or wait to be.
  create function identities_of(p_person uuid) returns table (id uuid, issuer text, subject text,
    "linkedAt" timestamptz, "askedAt" timestamptz) language sql stable ${definer}
    as $$ select null::uuid, i.issuer, i.subject, i.linked_at, null::timestamptz from oidc_identity i
      where may_run_account(p_person) and i.person_id = p_person
          union all
          select l.id, l.issuer, l.subject, null, l.created_at from account_link l where may_run_account(p_person)
            and l.person_id = p_person and l.purpose = 'identity' and l.used_at is null
             and l.created_at > ctx_now() - interval '14 days' and not exists (select from oidc_identity i
               where i.issuer = l.issuer and i.subject = l.subject) $$;

  -- Roles that the groups at the provider bring: begun, kept up and ended at each signing in, in the person's own
  -- organisation where they fit. Never to somebody who looks after accounts: they could put themselves into a group.
  create function bring_provided_roles(p_person uuid, p_roles text[], p_now timestamptz, p_mails jsonb,
    p_address text, p_correlation text) returns void language plpgsql ${definer} as $$
  declare d date := (p_now at time zone 'Asia/Tokyo')::date; who record; wanted text; held record;
    brought text[] := '{}';
  begin
    select p.tenant_id, p.organisation_id, p.email, o.kind, o.area_id into who from person p
      join organisation o on o.id = p.organisation_id where p.id = p_person and p.tenant_id is not null
      and p.disabled_at is null for update of p;
    if not found then return; end if;
    for held in select id, role, from_on from role_holding where person_id = p_person and provided and from_on <= d
      and (until_on is null or until_on >= d) and role <> all(p_roles) loop
      if held.from_on = d then delete from role_holding where id = held.id; else update role_holding
        set until_on = d - 1, version = version + 1 where id = held.id; end if;
      perform note_account(p_person, p_now, 'oidc:roles', 'person', p_person::text, jsonb_build_object('role',
        jsonb_build_array(held.role, null)), p_address, p_correlation);
    end loop;
    if exists (select from role_holding where person_id = p_person and role = 'admin' and coalesce(until_on,
      'infinity') >= d) then return; end if;
    foreach wanted in array p_roles loop
      continue when wanted not in ('staff','partner','peer','expert') or not role_fits(wanted, who.kind)
        or (wanted = 'staff' and who.kind = 'healthOffice' and who.area_id is null);
      begin
        update role_holding set until_on = d + ${PROVIDED_DAYS}, version = version + 1
         where person_id = p_person and role = wanted and organisation_id = who.organisation_id and provided
           and from_on <= d and until_on >= d and until_on < d + ${PROVIDED_DAYS};
        if not exists (select from role_holding where person_id = p_person and role = wanted
          and organisation_id = who.organisation_id and from_on <= d and (until_on is null or until_on >= d)) then
          insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on, provided)
            values (gen_random_uuid(), p_person, who.tenant_id, who.organisation_id, wanted, d, d + ${PROVIDED_DAYS},
            true);
          brought := brought || wanted;
        end if;
      exception when exclusion_violation then
        null; -- A term that somebody granted begins within these days: it goes before.
      end;
    end loop;
    if cardinality(brought) = 0 then return; end if;
    perform note_account(p_person, p_now, 'oidc:roles', 'person', p_person::text, jsonb_build_object('roles',
      jsonb_build_array(null, to_jsonb(brought))), p_address, p_correlation);
    perform tell_of_act(p_person, who.email, null, p_now, p_mails);
  end $$;

  do $$
  declare
    own text[] := array['consenters','is_first_consenter','address_needs_consent','put_notice','tell_of_act'];
    inside text[] := array['is_first_consenter','address_needs_consent','tell_of_own_act','ask_consent','give_consent','refuse_consent','withdraw_consent','has_second_factor','identities_of'];
    f regprocedure;
  begin
    for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace
      and proname = any(own || inside || array['bring_provided_roles']) loop
      execute format('revoke all on function %s from public', f);
    end loop;
    for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace
      and proname = any(inside) loop
      execute format('grant execute on function %s to ${ACTORS}', f);
    end loop;
  end $$;
  grant execute on function bring_provided_roles(uuid, text[], timestamptz, jsonb, text, text) to banso_app;
`;
