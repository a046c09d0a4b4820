import { ACTORS } from './walls.js';

const definer = 'security definer set search_path = public, pg_temp';

/**
 * The accounts of the demo, whose password stands in the README, by the ids that the demo gives them (sign-in.spec.ts
 * compares). Addresses tell nothing: a real office may have one that ends in `.example`.
 */
const DEMO_ACCOUNTS = [
  '11e14e2e-9a3e-53ad-a3a0-7966f16ca3aa', 'b3c9153d-3d25-5ef2-a7b8-d122b77c1c0d',
  '8b8dd564-bce5-59f7-9383-871fb26ed1cd', '9fe9f50e-cbe8-5344-8b5a-393d3ff3020a',
  '484772c5-70a2-5805-a276-77568eb45560', 'bd5d456e-681f-55ff-968a-10c4dc9f4707',
  '58e7ecd0-ce94-545d-87af-07f04ea40e81', '36466ed6-7fab-5b17-8d4b-9e853284ecdd',
  'eb08c701-b3f0-5fbb-b6ea-a14cddf798f5', 'e22866b0-a0d2-56f2-8351-c5b3646a870e',
  'b8ade0f8-716c-5c9d-840c-6a199544e614',
];

/** The one end of every way in, and the acts inside a session that use it. */
export const shutWaysIn = `
  -- Shuts every way in of a person: sessions (but one, where an act leaves it), API tokens, calendar feeds, links by
  -- mail with what they left in a browser, and a second factor that was begun and not confirmed. Every act that shuts
  -- ways in calls this, so a new kind of way in is added here and nowhere else (ways-in.spec.ts walks act by way).
  -- Returns the sessions ended.
  create function shut_ways_in(p_person uuid, p_now timestamptz, p_keep_session uuid) returns int
    language plpgsql ${definer} as $$
  declare ended int;
  begin
    update session set ended_at = p_now where person_id = p_person and ended_at is null
      and id is distinct from p_keep_session;
    get diagnostics ended = row_count;
    update api_token set ended_at = p_now where person_id = p_person and ended_at is null;
    update calendar_feed set ended_at = p_now where person_id = p_person and ended_at is null;
    update account_link set ended_at = p_now where person_id = p_person and used_at is null and ended_at is null;
    update account_link set pass_until = p_now where person_id = p_person and pass_until > p_now;
    update second_factor set pending_secret = null where person_id = p_person and pending_secret is not null
      and secret is not null;
    delete from second_factor where person_id = p_person and secret is null;
    return ended;
  end $$;

  -- Ends sessions by hand: one, all but one, or all. It only takes sessions away; whoever wants all ways in shut
  -- changes the password.
  create function end_account_sessions(p_person uuid, p_only uuid, p_except uuid) returns int language sql ${definer}
    as $$ with ended as (update session set ended_at = ctx_now() where may_run_account(p_person)
      and person_id = p_person and ended_at is null
            and (p_only is null or id = p_only) and (p_except is null or id <> p_except) returning id)
              select count(*)::int from ended $$;
  -- Whoever changes the own password is there with it: the session in hand stays. Returns the sessions that ended.
  create function change_password(p_hash text, p_session uuid) returns int language plpgsql ${definer} as $$
  begin
    update credential set password_hash = p_hash, changed_at = ctx_now() where person_id = ctx_person();
    return shut_ways_in(ctx_person(), ctx_now(), p_session);
  end $$;
  -- Removes the own second factor; other people's go by way of a consent, or by the operator's hand.
  create function remove_own_second_factor(p_session uuid) returns boolean language plpgsql ${definer} as $$
  begin
    if not exists (select from second_factor where person_id = ctx_person() and secret is not null)
      then return false; end if;
    perform remove_second_factor_of(ctx_person(), ctx_now(), p_session);
    return true;
  end $$;
  create function remove_second_factor(p_person uuid) returns boolean language plpgsql ${definer} as $$
  begin
    if not may_run_account(p_person) or not exists (select from second_factor where person_id = p_person)
      then return false; end if;
    perform remove_second_factor_of(p_person, ctx_now(), null);
    return true;
  end $$;
  create function remove_second_factor_of(p_person uuid, p_now timestamptz, p_keep_session uuid) returns void
    language plpgsql ${definer} as $$
  begin
    delete from recovery_code where person_id = p_person;
    delete from second_factor where person_id = p_person;
    perform shut_ways_in(p_person, p_now, p_keep_session);
  end $$;

  revoke all on function shut_ways_in(uuid, timestamptz, uuid), end_account_sessions(uuid, uuid, uuid),
    change_password(text, uuid),
    remove_own_second_factor(uuid), remove_second_factor(uuid), remove_second_factor_of(uuid, timestamptz, uuid)
      from public;
  grant execute on function end_account_sessions(uuid, uuid, uuid), change_password(text, uuid),
    remove_own_second_factor(uuid), remove_second_factor(uuid) to ${ACTORS};
`;

/** What is asked before an actor is known. */
export const accountDoors = `
  -- How an account is named in the counts: by its folded address, whether it exists or not, so the count tells nothing.
  create function attempt_subject(p_kind text, p_name text) returns text language sql immutable parallel safe
    return p_kind || ':' || left(encode(sha256(convert_to(folded_address(p_name), 'UTF8')), 'hex'), 24);

  -- What counts against an attempt: the account's own row, and that of the address it comes from. A browser in which
  -- a link from the account's mail was used has a row of its own for as long as its pass holds.
  create function sign_in_records(p_kind text, p_name text, p_from text, p_pass bytea, p_now timestamptz)
    returns table (subject text, is_from boolean, failures int, at timestamptz) language sql stable ${definer}
    as $$ with named as (
            select coalesce((select 'pass:' || l.id from account_link l join person p on p.id = l.person_id
                              where p_kind = 'account' and l.pass_hash = p_pass and l.pass_until > p_now
                                and folded_address(p.email) = folded_address(p_name) limit 1),
                            attempt_subject(p_kind, p_name)) as subject, false as is_from
            union all select p_from, true)
          select n.subject, n.is_from, f.failures, f.at from named n
            left join sign_in_failure f on f.subject = n.subject $$;
  create function forget_attempts(p_address text) returns void language sql ${definer}
    as $$ delete from sign_in_failure where subject = any(array[attempt_subject('account', p_address),
      attempt_subject('reset', p_address), attempt_subject('opening', p_address)]) $$;

  -- The accounts behind an address: one, or one in each office that the person works for. Not more than are checked
  -- for everybody.
  create function accounts_at_the_door(p_email text) returns table ("personId" uuid, "passwordHash" text,
    "secondFactor" text) language sql stable ${definer}
    as $$ select p.id, c.password_hash, f.secret from person p join credential c on c.person_id = p.id
      left join second_factor f on f.person_id = p.id
           where folded_address(p.email) = folded_address(p_email) and p.disabled_at is null
             order by p.tenant_id nulls last limit 3 $$;

  -- p_people: the accounts that were meant, none where nobody is known; each office reads the failure in its own log.
  create function note_sign_in_failure(p_people uuid[], p_account text, p_from text, p_forgotten timestamptz,
    p_not_after timestamptz, p_now timestamptz, p_reason text, p_wait int, p_address text, p_correlation text)
    returns void language plpgsql ${definer} as $$
  declare who uuid;
  begin
    insert into sign_in_failure as f (subject, failures, at) values (p_from, 1, p_now)
      on conflict (subject) do update set failures = case when f.at < p_forgotten or f.at > p_not_after then 0
        else f.failures end + 1, at = p_now;
    foreach who in array case when cardinality(p_people) > 0 then p_people else array[null::uuid] end loop
      perform note_account(who, p_now, 'session:refused', 'account', coalesce(who::text, p_account),
        jsonb_build_object('reason', p_reason), p_address, p_correlation);
      if p_wait > 0 then perform note_account(who, p_now, 'account:locked', 'account', coalesce(who::text, p_account),
        jsonb_build_object('minutes', p_wait), p_address, p_correlation); end if;
    end loop;
  end $$;

  -- Puts a mail about an account into the outbox of its office; a bureau has none, so its mail travels with an office
  -- it looks after.
  create function put_account_mail(p_person uuid, p_to text, p_now timestamptz, p_mail jsonb) returns void
    language sql ${definer}
    as $$ insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id,
      next_attempt_at, created_at)
          select (p_mail->>'id')::uuid, t.tenant_id, p.id, 'account', (p_now at time zone 'Asia/Tokyo')::date, p_to,
            p_mail->>'subject',
                 replace(replace(p_mail->>'body', '{name}', p.name), '{office}', o.name), p_mail->>'messageId',
                   clock_timestamp(), p_now
            from person p join organisation o on o.id = p.organisation_id cross join lateral (
              select coalesce(p.tenant_id, (select min(n.id) from jurisdiction j
                join tenant n on n.prefecture_code = j.prefecture_code
                where j.organisation_id = p.organisation_id)) as tenant_id) t
           where p.id = p_person and p_to is not null and t.tenant_id is not null $$;

  -- Links of one use. A new one ends the older ones of its purpose; the mail is put into the outbox in the same
  -- transaction.
  create function put_account_link(p_person uuid, p_purpose text, p_token bytea, p_by uuid, p_now timestamptz,
    p_expires timestamptz, p_mail jsonb, p_identity jsonb default null)
    returns void language plpgsql ${definer} as $$
  begin
    delete from account_link where expires_at < p_now - interval '30 days';
    update account_link set ended_at = p_now where person_id = p_person and purpose = p_purpose and used_at is null
      and ended_at is null;
    insert into account_link (token_hash, person_id, purpose, created_at, created_by, expires_at, issuer, subject,
      browser_hash)
      values (p_token, p_person, p_purpose, p_now, p_by, p_expires, p_identity->>'issuer', p_identity->>'subject',
        decode(p_identity->>'browser', 'hex'));
    if p_mail is not null then perform put_account_mail(p_person, (select email from person where id = p_person),
      p_now, p_mail); end if;
  end $$;
  create function invite_person(p_person uuid, p_token bytea, p_expires timestamptz, p_mail jsonb) returns text
    language plpgsql ${definer} as $$
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
  end $$;
  -- Sends each account behind an address its link, if there is any; says nothing about that. One token and mail for
  -- each that there can be.
  create function send_account_links(p_purpose text, p_email text, p_tokens bytea[], p_now timestamptz,
    p_expires timestamptz, p_mails jsonb, p_address text, p_correlation text) returns void language plpgsql ${definer}
    as $$
  declare who record;
  begin
    if p_purpose not in ('passwordReset', 'opening')
      then raise exception 'No link of this purpose is sent to whoever asks.'; end if;
    for who in select a."personId" as id, row_number() over ()::int as n from accounts_at_the_door(p_email) a loop
      perform put_account_link(who.id, p_purpose, p_tokens[who.n], null, p_now, p_expires, p_mails->(who.n - 1));
      perform note_account(who.id, p_now, case p_purpose when 'opening' then 'account:openingRequested'
        else 'password:resetRequested' end, 'person', who.id::text, null, p_address, p_correlation);
    end loop;
  end $$;
  -- Chooses a password with a link. The browser gets a pass: whoever reads the person's mail need not wait for
  -- guesses of others.
  create function use_account_link(p_token bytea, p_hash text, p_pass bytea, p_pass_until timestamptz,
    p_now timestamptz, p_address text, p_correlation text) returns boolean language plpgsql ${definer} as $$
  declare l record;
  begin
    update account_link k set used_at = p_now from person p
     where k.token_hash = p_token and k.purpose in ('invitation','passwordReset') and k.used_at is null
       and k.ended_at is null and k.expires_at > p_now and p.id = k.person_id and p.disabled_at is null
     returning k.id, k.person_id, k.purpose, p.email into l;
    if not found then return false; end if;
    insert into credential (person_id, password_hash, changed_at) values (l.person_id, p_hash, p_now)
      on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
    perform shut_ways_in(l.person_id, p_now, null);
    update account_link set pass_hash = p_pass, pass_until = p_pass_until where id = l.id;
    perform forget_attempts(l.email);
    perform note_account(l.person_id, p_now, case l.purpose when 'invitation' then 'invitation:use'
      else 'password:reset' end, 'person', l.person_id::text, null, p_address, p_correlation);
    return true;
  end $$;
  -- The passwords of other accounts behind the address of a link: two accounts of one address are told apart by them
  -- alone.
  create function twins_of_account_link(p_token bytea, p_now timestamptz) returns setof text
    language sql stable ${definer}
    as $$ select c.password_hash from account_link l join person p on p.id = l.person_id join person t on t.id <> p.id
      and folded_address(t.email) = folded_address(p.email) join credential c on c.person_id = t.id
           where l.token_hash = p_token and l.used_at is null and l.ended_at is null and l.expires_at > p_now $$;
  -- Opens an account that waits: what was counted is forgotten, and this browser's attempts are counted apart from
  -- now on.
  create function use_opening_link(p_token bytea, p_pass bytea, p_pass_until timestamptz, p_now timestamptz,
    p_address text, p_correlation text) returns boolean language plpgsql ${definer} as $$
  declare l record;
  begin
    update account_link k set used_at = p_now, pass_hash = p_pass, pass_until = p_pass_until from person p
     where k.token_hash = p_token and k.purpose = 'opening' and k.used_at is null and k.ended_at is null
       and k.expires_at > p_now and p.id = k.person_id and p.disabled_at is null returning k.person_id, p.email
       into l;
    if not found then return false; end if;
    perform forget_attempts(l.email);
    perform note_account(l.person_id, p_now, 'account:opened', 'person', l.person_id::text, null, p_address,
      p_correlation);
    return true;
  end $$;

  -- The person behind an identity that is known.
  create function person_of_identity(p_issuer text, p_subject text) returns uuid language sql stable ${definer}
    as $$ select p.id from oidc_identity i join person p on p.id = i.person_id where i.issuer = p_issuer
      and i.subject = p_subject and p.disabled_at is null $$;
  -- Links an identity for good: it never moves to another person. Uses up an invitation.
  create function link_identity(p_issuer text, p_subject text, p_person uuid, p_how text, p_now timestamptz,
    p_address text, p_correlation text) returns boolean language plpgsql ${definer} as $$
  begin
    insert into oidc_identity (issuer, subject, person_id, linked_at) values (p_issuer, p_subject, p_person, p_now)
      on conflict do nothing;
    if not found then return false; end if;
    update account_link set used_at = p_now where person_id = p_person and purpose = 'invitation' and used_at is null
      and ended_at is null;
    perform note_account(p_person, p_now, 'oidc:link', 'person', p_person::text, jsonb_build_object('issuer',
      p_issuer, 'how', p_how), p_address, p_correlation);
    return true;
  end $$;
  -- Who could be meant by an address at the provider: people who were invited or have an account.
  create function invited_people(p_email text, p_now timestamptz) returns setof uuid language sql stable ${definer}
    as $$ select p.id from person p where folded_address(p.email) = folded_address(p_email) and p.disabled_at is null
      and (exists (select from credential c where c.person_id = p.id)
            or exists (select from oidc_identity i where i.person_id = p.id)
            or exists (select from account_link l where l.person_id = p.id and l.purpose = 'invitation'
              and l.ended_at is null and l.used_at is null and l.expires_at > p_now))
           order by p.tenant_id nulls last limit 3 $$;
  -- A verified address links at once, where it means one person.
  create function link_by_verified_address(p_issuer text, p_subject text, p_email text, p_now timestamptz,
    p_address text, p_correlation text) returns uuid language plpgsql ${definer} as $$
  declare people uuid[] := array(select invited_people(p_email, p_now));
  begin
    if cardinality(people) <> 1 or exists (select from oidc_identity where issuer = p_issuer and subject = p_subject)
      then return null; end if;
    if not link_identity(p_issuer, p_subject, people[1], 'verifiedAddress', p_now, p_address, p_correlation)
      then return null; end if;
    return people[1];
  end $$;
  -- An address that the provider does not vouch for links nothing: its owner is asked by mail. Says nothing about
  -- whether there is one.
  create function ask_to_link_identity(p_issuer text, p_subject text, p_email text, p_browser bytea, p_tokens bytea[],
    p_mails jsonb, p_now timestamptz, p_expires timestamptz, p_address text, p_correlation text) returns void
    language plpgsql ${definer} as $$
  declare who record;
  begin
    if exists (select from oidc_identity where issuer = p_issuer and subject = p_subject) then return; end if;
    for who in select id, row_number() over ()::int as n from invited_people(p_email, p_now) id loop
      perform put_account_link(who.id, 'identity', p_tokens[who.n], null, p_now, p_expires, p_mails->(who.n - 1),
        jsonb_build_object('issuer', p_issuer, 'subject', p_subject, 'browser', encode(p_browser, 'hex')));
      perform note_account(who.id, p_now, 'oidc:linkRequested', 'person', who.id::text, jsonb_build_object('issuer',
        p_issuer), p_address, p_correlation);
    end loop;
  end $$;
  -- Confirms by mail that an identity is the own: in the browser that came from the provider, or else somebody could
  -- have their own identity confirmed by whoever reads the mail.
  create function use_identity_link(p_token bytea, p_browser bytea, p_now timestamptz, p_address text,
    p_correlation text) returns text language plpgsql ${definer} as $$
  declare l record;
  begin
    select k.* into l from account_link k join person p on p.id = k.person_id and p.disabled_at is null
     where k.token_hash = p_token and k.purpose = 'identity' and k.used_at is null and k.ended_at is null
       and k.expires_at > p_now for update of k;
    if not found then return 'unusable'; end if;
    if l.browser_hash is distinct from p_browser then return 'otherBrowser'; end if;
    update account_link set used_at = p_now where id = l.id;
    return case when link_identity(l.issuer, l.subject, l.person_id, 'mail', p_now, p_address, p_correlation)
      then 'linked' else 'unusable' end;
  end $$;

  create function demo_account_ids() returns uuid[]
    language sql immutable parallel safe return array[${DEMO_ACCOUNTS.map((id) => `'${id}'`).join(', ')}]::uuid[];
  create or replace function has_demo_accounts() returns boolean language sql stable ${definer} as $$
    select exists (select from credential c where c.person_id = any(demo_account_ids())) $$;
  create or replace function demo_accounts() returns table (email text, name text, role text, organisation text)
    language sql stable ${definer}
    as $$ select p.email, p.name, r.role, o.name from person p join role_holding r on r.person_id = p.id
      join organisation o on o.id = r.organisation_id join credential c on c.person_id = p.id
          where p.id = any(demo_account_ids()) order by p.tenant_id nulls last, r.role desc $$;

  do $$
  declare
    own text[] := array['put_account_mail','put_account_link','link_identity','invited_people'];
    doors text[] := array['accounts_at_the_door','sign_in_records','forget_attempts','note_sign_in_failure','send_account_links','use_account_link','twins_of_account_link','use_opening_link',
      'person_of_identity','link_by_verified_address','ask_to_link_identity','use_identity_link'];
    f regprocedure;
  begin
    for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace
      and proname = any(own || doors || array['invite_person']) loop
      execute format('revoke all on function %s from public', f);
    end loop;
    for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace
      and proname = any(doors) loop
      execute format('grant execute on function %s to banso_app', f);
    end loop;
  end $$;
  grant execute on function invite_person(uuid, bytea, timestamptz, jsonb) to ${ACTORS};
`;
