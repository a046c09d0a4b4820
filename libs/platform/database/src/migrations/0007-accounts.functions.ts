const definer = 'security definer set search_path = public, pg_temp';

/** Signing in, sessions, second factors, passwords and links, as functions that run with the migrator's rights. */
export const accountFunctions = `
  -- Lines of the audit log that are written before or without an actor's transaction.
  create function note_account(p_person uuid, p_now timestamptz, p_action text, p_kind text, p_subject text, p_change jsonb, p_address text, p_correlation text) returns void language sql ${definer}
    as $$ insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, address, correlation_id)
          values ((select tenant_id from person where id = p_person), p_now, p_person, p_action, p_kind, p_subject, p_change, p_address, p_correlation) $$;
  -- Whose account the transaction's person may look after: the own one, and those of the tenants they administer.
  create function may_run_account(p_person uuid) returns boolean language sql stable ${definer}
    as $$ select p_person = ctx_person() or exists (select from person where id = p_person and tenant_id = any(ctx_ints('app.administers'))) $$;

  create function enter_limited(p_person uuid, p_now timestamptz) returns jsonb language plpgsql ${definer} as $$
  declare who record;
  begin
    select id, name, email, tenant_id into who from person where id = p_person and disabled_at is null;
    if not found then return null; end if;
    perform set_config('app.' || name, '{}', true) from unnest(array['tenants','wide','manages','administers','audits','bureau','own','assigned','member','peer']) name;
    perform set_config('app.person', p_person::text, true), set_config('app.today', ((p_now at time zone 'Asia/Tokyo')::date)::text, true), set_config('app.now', p_now::text, true);
    return jsonb_build_object('personId', who.id, 'name', who.name, 'email', who.email, 'tenantId', who.tenant_id, 'tenantIds', '[]'::jsonb, 'affiliations', '[]'::jsonb);
  end $$;
  create or replace function enter(p_token bytea, p_now timestamptz) returns jsonb language plpgsql ${definer} as $$
  declare s record; actor jsonb;
  begin
    select id, person_id, last_seen_at, limited into s from session
     where token_hash = p_token and ended_at is null and expires_at > p_now and last_seen_at > p_now - interval '8 hours';
    if not found then return null; end if;
    if s.last_seen_at < p_now - interval '5 minutes' then
      update session set last_seen_at = p_now where id = s.id and last_seen_at < p_now - interval '5 minutes';
    end if;
    if s.limited then actor := enter_limited(s.person_id, p_now); else actor := enter_as(s.person_id, p_now); end if;
    return actor || jsonb_build_object('sessionId', s.id, 'limited', s.limited);
  end $$;

  -- Signing in. An account's attempt is counted before the password is looked at, by compare and set, so that a hundred
  -- guesses at the same moment are a hundred attempts.
  create function account_at_the_door(p_email text) returns jsonb language sql stable ${definer}
    as $$ select jsonb_build_object('personId', p.id, 'passwordHash', c.password_hash, 'secondFactor', f.secret)
            from credential c join person p on p.id = c.person_id left join second_factor f on f.person_id = p.id where lower(p.email) = lower(p_email) and p.disabled_at is null $$;
  create function sign_in_records(p_subjects text[]) returns table (subject text, failures int, at timestamptz) language sql stable ${definer}
    as $$ select subject, failures, at from sign_in_failure where subject = any(p_subjects) $$;
  create function claim_attempt(p_subject text, p_seen int, p_failures int, p_now timestamptz) returns boolean language plpgsql ${definer} as $$
  begin
    insert into sign_in_failure as f (subject, failures, at) values (p_subject, p_failures, p_now)
      on conflict (subject) do update set failures = excluded.failures, at = excluded.at where f.failures = p_seen;
    return found;
  end $$;
  create function give_attempt_back(p_subject text, p_claimed int, p_failures int, p_at timestamptz) returns void language sql ${definer}
    as $$ update sign_in_failure set failures = p_failures, at = coalesce(p_at, at) where subject = p_subject and failures = p_claimed $$;
  create function clear_attempts(p_subject text) returns void language sql ${definer} as $$ delete from sign_in_failure where subject = p_subject $$;
  create function note_sign_in_failure(p_person uuid, p_account text, p_from text, p_forgotten timestamptz, p_now timestamptz, p_reason text, p_wait int, p_address text, p_correlation text) returns void language plpgsql ${definer} as $$
  begin
    insert into sign_in_failure as f (subject, failures, at) values (p_from, 1, p_now)
      on conflict (subject) do update set failures = case when f.at < p_forgotten then 0 else f.failures end + 1, at = p_now;
    perform note_account(p_person, p_now, 'session:refused', 'account', coalesce(p_person::text, p_account), jsonb_build_object('reason', p_reason), p_address, p_correlation);
    if p_wait > 0 then perform note_account(p_person, p_now, 'account:locked', 'account', coalesce(p_person::text, p_account), jsonb_build_object('minutes', p_wait), p_address, p_correlation); end if;
  end $$;
  create function use_totp_step(p_person uuid, p_step bigint) returns boolean language plpgsql ${definer} as $$
  begin
    update second_factor set last_step = p_step where person_id = p_person and secret is not null and (last_step is null or last_step < p_step);
    return found;
  end $$;
  create function use_recovery_code(p_person uuid, p_hash bytea, p_now timestamptz, p_address text, p_correlation text) returns boolean language plpgsql ${definer} as $$
  begin
    update recovery_code set used_at = p_now where person_id = p_person and code_hash = p_hash and used_at is null;
    if not found then return false; end if;
    perform note_account(p_person, p_now, 'secondFactor:recoveryCode', 'person', p_person::text, null, p_address, p_correlation);
    return true;
  end $$;
  create function open_session(p_person uuid, p_token bytea, p_former bytea, p_now timestamptz, p_expires timestamptz, p_method text, p_required text[], p_subject text, p_address text, p_agent text, p_correlation text) returns uuid language plpgsql ${definer} as $$
  declare d date := (p_now at time zone 'Asia/Tokyo')::date; id_ uuid; limited_ boolean;
  begin
    limited_ := exists (select from role_holding r where r.person_id = p_person and r.role = any(p_required) and r.from_on <= d and (r.until_on is null or r.until_on >= d))
      and not exists (select from second_factor f where f.person_id = p_person and f.secret is not null);
    insert into session (token_hash, person_id, created_at, last_seen_at, expires_at, address, agent, method, limited) values (p_token, p_person, p_now, p_now, p_expires, p_address, p_agent, p_method, limited_) returning id into id_;
    update session set ended_at = p_now where token_hash = p_former and ended_at is null;
    delete from sign_in_failure where subject = p_subject;
    perform note_account(p_person, p_now, 'session:open', 'session', id_::text, jsonb_build_object('method', p_method, 'limited', limited_), p_address, p_correlation);
    return id_;
  end $$;
  create function end_session(p_token bytea, p_now timestamptz, p_address text, p_correlation text) returns void language plpgsql ${definer} as $$
  declare s record;
  begin
    update session set ended_at = p_now where token_hash = p_token and ended_at is null returning id, person_id into s;
    if found then perform note_account(s.person_id, p_now, 'session:end', 'session', s.id::text, null, p_address, p_correlation); end if;
  end $$;

  -- Sessions of an account, for its owner and for administrators.
  create function account_sessions(p_person uuid) returns table (id uuid, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz, address text, agent text, method text) language sql stable ${definer}
    as $$ select id, created_at, last_seen_at, expires_at, address, agent, method from session
           where may_run_account(p_person) and person_id = p_person and ended_at is null and expires_at > ctx_now() and last_seen_at > ctx_now() - interval '8 hours' order by last_seen_at desc, id $$;
  create function end_account_sessions(p_person uuid, p_only uuid, p_except uuid) returns int language sql ${definer}
    as $$ with ended as (update session set ended_at = ctx_now() where may_run_account(p_person) and person_id = p_person and ended_at is null
            and (p_only is null or id = p_only) and (p_except is null or id <> p_except) returning id) select count(*)::int from ended $$;
  create function rotate_session(p_id uuid, p_token bytea) returns void language sql ${definer}
    as $$ update session set token_hash = p_token, limited = false where id = p_id and person_id = ctx_person() and ended_at is null $$;

  -- The own secrets, for checking what was typed.
  create function my_secrets() returns jsonb language sql stable ${definer}
    as $$ select jsonb_build_object('passwordHash', (select password_hash from credential where person_id = ctx_person()), 'secret', f.secret, 'pending', f.pending_secret, 'confirmedAt', f.confirmed_at,
            'codesLeft', (select count(*) from recovery_code where person_id = ctx_person() and used_at is null)) from (select ctx_person() as me) i left join second_factor f on f.person_id = i.me $$;
  create function begin_second_factor(p_secret text) returns void language sql ${definer}
    as $$ insert into second_factor (person_id, pending_secret) values (ctx_person(), p_secret) on conflict (person_id) do update set pending_secret = excluded.pending_secret $$;
  create function replace_recovery_codes(p_hashes bytea[]) returns void language sql ${definer}
    as $$ delete from recovery_code where person_id = ctx_person(); insert into recovery_code (person_id, code_hash) select ctx_person(), unnest(p_hashes) $$;
  create function confirm_second_factor(p_pending text, p_step bigint, p_hashes bytea[]) returns boolean language plpgsql ${definer} as $$
  begin
    update second_factor set secret = pending_secret, confirmed_at = ctx_now(), pending_secret = null, last_step = p_step where person_id = ctx_person() and pending_secret = p_pending;
    if not found then return false; end if;
    perform replace_recovery_codes(p_hashes);
    return true;
  end $$;
  create function remove_second_factor(p_person uuid) returns boolean language plpgsql ${definer} as $$
  begin
    if not may_run_account(p_person) then return false; end if;
    delete from recovery_code where person_id = p_person;
    delete from second_factor where person_id = p_person;
    return found;
  end $$;
  create function change_password(p_hash text) returns void language sql ${definer}
    as $$ update credential set password_hash = p_hash, changed_at = ctx_now() where person_id = ctx_person();
          update account_link set ended_at = ctx_now() where person_id = ctx_person() and used_at is null and ended_at is null $$;

  -- Links of one use. A new one ends the older ones of its purpose; the mail is put into the outbox in the same transaction.
  create function put_account_link(p_person uuid, p_purpose text, p_token bytea, p_by uuid, p_now timestamptz, p_expires timestamptz, p_mail jsonb) returns void language plpgsql ${definer} as $$
  begin
    delete from account_link where expires_at < p_now - interval '30 days';
    update account_link set ended_at = p_now where person_id = p_person and purpose = p_purpose and used_at is null and ended_at is null;
    insert into account_link (token_hash, person_id, purpose, created_at, created_by, expires_at) values (p_token, p_person, p_purpose, p_now, p_by, p_expires);
    if p_mail is null then return; end if;
    insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, next_attempt_at, created_at)
      select (p_mail->>'id')::uuid, t.tenant_id, p.id, 'account', (p_now at time zone 'Asia/Tokyo')::date, p.email, p_mail->>'subject', replace(p_mail->>'body', '{name}', p.name), p_mail->>'messageId', clock_timestamp(), p_now
        from person p cross join lateral (
          -- A bureau has no tenant: its mail travels with one of those it looks after.
          select coalesce(p.tenant_id, (select min(n.id) from jurisdiction j join tenant n on n.prefecture_code = j.prefecture_code where j.organisation_id = p.organisation_id)) as tenant_id) t
       where p.id = p_person and t.tenant_id is not null;
  end $$;
  create function invite_person(p_person uuid, p_token bytea, p_expires timestamptz, p_mail jsonb) returns text language plpgsql ${definer} as $$
  declare who record;
  begin
    select p.email, p.disabled_at, c.person_id as account into who from person p left join credential c on c.person_id = p.id where p.id = p_person and may_run_account(p_person);
    if not found then return 'notFound'; end if;
    if who.disabled_at is not null then return 'disabled'; end if;
    if who.email is null then return 'noAddress'; end if;
    if who.account is not null then return 'hasAccount'; end if;
    perform put_account_link(p_person, 'invitation', p_token, ctx_person(), ctx_now(), p_expires, p_mail);
    return 'invited';
  end $$;
  create function request_password_reset(p_email text, p_token bytea, p_now timestamptz, p_expires timestamptz, p_mail jsonb, p_address text, p_correlation text) returns void language plpgsql ${definer} as $$
  declare who uuid;
  begin
    select p.id into who from person p join credential c on c.person_id = p.id where lower(p.email) = lower(p_email) and p.disabled_at is null;
    if not found then return; end if;
    perform put_account_link(who, 'passwordReset', p_token, null, p_now, p_expires, p_mail);
    perform note_account(who, p_now, 'password:resetRequested', 'person', who::text, null, p_address, p_correlation);
  end $$;
  create function inspect_account_link(p_token bytea, p_now timestamptz) returns jsonb language sql stable ${definer}
    as $$ select jsonb_build_object('purpose', l.purpose, 'name', p.name, 'email', p.email, 'expiresAt', l.expires_at) from account_link l join person p on p.id = l.person_id
           where l.token_hash = p_token and l.used_at is null and l.ended_at is null and l.expires_at > p_now and p.disabled_at is null $$;
  create function use_account_link(p_token bytea, p_hash text, p_now timestamptz, p_address text, p_correlation text) returns boolean language plpgsql ${definer} as $$
  declare l record;
  begin
    update account_link k set used_at = p_now from person p
     where k.token_hash = p_token and k.used_at is null and k.ended_at is null and k.expires_at > p_now and p.id = k.person_id and p.disabled_at is null returning k.person_id, k.purpose into l;
    if not found then return false; end if;
    insert into credential (person_id, password_hash, changed_at) values (l.person_id, p_hash, p_now) on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
    update session set ended_at = p_now where person_id = l.person_id and ended_at is null;
    update account_link set ended_at = p_now where person_id = l.person_id and used_at is null and ended_at is null;
    perform note_account(l.person_id, p_now, case l.purpose when 'invitation' then 'invitation:use' else 'password:reset' end, 'person', l.person_id::text, null, p_address, p_correlation);
    return true;
  end $$;

  -- Whoever is disabled loses every way in at that moment, for good: sessions, tokens and links do not come back with them.
  create function end_ways_in() returns trigger language plpgsql ${definer} as $$
  begin
    update session set ended_at = new.disabled_at where person_id = new.id and ended_at is null;
    update api_token set ended_at = new.disabled_at where person_id = new.id and ended_at is null;
    update account_link set ended_at = new.disabled_at where person_id = new.id and used_at is null and ended_at is null;
    return null;
  end $$;
  create trigger person_disabled after update of disabled_at on person for each row when (old.disabled_at is null and new.disabled_at is not null) execute function end_ways_in();
`;
