import { ACTORS } from './walls.js';

const definer = 'security definer set search_path = public, pg_temp';

/** Personal API tokens, identities of an OpenID provider, the question for demo accounts, and who may call all of it. */
export const oidcAndTokenFunctions = `
  create function enter_by_token(p_token bytea, p_now timestamptz, p_address text, p_correlation text) returns jsonb language plpgsql ${definer} as $$
  declare t record; actor jsonb;
  begin
    select id, person_id, name, scope, last_used_at into t from api_token where token_hash = p_token and ended_at is null and expires_at > p_now;
    if not found then return null; end if;
    actor := enter_as(t.person_id, p_now);
    if actor is null then return null; end if;
    -- The time of use is kept coarsely, and the first use of a day leaves a line: a row per request would say no more.
    if t.last_used_at is null or t.last_used_at < p_now - interval '15 minutes' then
      update api_token set last_used_at = p_now where id = t.id and last_used_at is not distinct from t.last_used_at;
      if found and (t.last_used_at is null or (t.last_used_at at time zone 'Asia/Tokyo')::date < (p_now at time zone 'Asia/Tokyo')::date) then
        perform note_account(t.person_id, p_now, 'apiToken:use', 'apiToken', t.id::text, null, p_address, p_correlation);
      end if;
    end if;
    return actor || jsonb_build_object('scope', to_jsonb(t.scope));
  end $$;
  create function my_api_tokens() returns table (id uuid, name text, scope text[], created_at timestamptz, expires_at timestamptz, last_used_at timestamptz) language sql stable ${definer}
    as $$ select id, name, scope, created_at, expires_at, last_used_at from api_token where person_id = ctx_person() and ended_at is null and expires_at > ctx_now() order by created_at desc, id $$;
  create function make_api_token(p_id uuid, p_name text, p_token bytea, p_scope text[], p_expires timestamptz) returns void language sql ${definer}
    as $$ insert into api_token (id, person_id, name, token_hash, scope, created_at, expires_at) values (p_id, ctx_person(), p_name, p_token, p_scope, ctx_now(), p_expires) $$;
  create function end_api_token(p_id uuid) returns boolean language plpgsql ${definer} as $$
  begin
    update api_token set ended_at = ctx_now() where id = p_id and person_id = ctx_person() and ended_at is null;
    return found;
  end $$;

  -- What has to be remembered while somebody is at the identity provider; taken out once.
  create function begin_oidc(p_state bytea, p_browser bytea, p_nonce text, p_verifier text, p_back text, p_now timestamptz, p_expires timestamptz) returns void language sql ${definer}
    as $$ delete from oidc_request where expires_at < p_now;
          insert into oidc_request (state_hash, browser_hash, nonce, verifier, back, created_at, expires_at) values (p_state, p_browser, p_nonce, p_verifier, p_back, p_now, p_expires) $$;
  create function take_oidc(p_state bytea, p_browser bytea, p_now timestamptz) returns jsonb language sql ${definer}
    as $$ with taken as (delete from oidc_request where state_hash = p_state and browser_hash = p_browser returning *)
          select jsonb_build_object('nonce', nonce, 'verifier', verifier, 'back', back) from taken where expires_at > p_now $$;
  -- The person behind an identity; the first time, found by a verified address of somebody who was invited or has an account.
  create function person_of_oidc(p_issuer text, p_subject text, p_email text, p_now timestamptz, p_address text, p_correlation text) returns uuid language plpgsql ${definer} as $$
  declare who uuid;
  begin
    select p.id into who from oidc_identity i join person p on p.id = i.person_id where i.issuer = p_issuer and i.subject = p_subject and p.disabled_at is null;
    if found then return who; end if;
    -- An identity that is known already never moves to another person.
    if p_email is null or exists (select from oidc_identity where issuer = p_issuer and subject = p_subject) then return null; end if;
    select p.id into who from person p where lower(p.email) = lower(p_email) and p.disabled_at is null and (exists (select from credential c where c.person_id = p.id)
      or exists (select from account_link l where l.person_id = p.id and l.purpose = 'invitation' and l.ended_at is null and l.used_at is null and l.expires_at > p_now));
    if not found then return null; end if;
    insert into oidc_identity (issuer, subject, person_id, linked_at) values (p_issuer, p_subject, who, p_now);
    update account_link set used_at = p_now where person_id = who and purpose = 'invitation' and used_at is null and ended_at is null;
    perform note_account(who, p_now, 'oidc:link', 'person', who::text, jsonb_build_object('issuer', p_issuer), p_address, p_correlation);
    return who;
  end $$;

  -- Addresses that end in .example exist in the demo only.
  create function has_demo_accounts() returns boolean language sql stable ${definer} as $$ select exists (select from credential c join person p on p.id = c.person_id where p.email like '%.example') $$;

  do $$
  declare
    own text[] := array['note_account','may_run_account','enter_limited','put_account_link','end_ways_in'];
    -- Before an actor is known the application asks as itself; afterwards it acts as one of three roles.
    doors text[] := array['account_at_the_door','sign_in_records','claim_attempt','give_attempt_back','clear_attempts','note_sign_in_failure','use_totp_step','use_recovery_code','open_session','end_session',
      'request_password_reset','inspect_account_link','use_account_link','enter_by_token','begin_oidc','take_oidc','person_of_oidc','has_demo_accounts'];
    inside text[] := array['account_sessions','end_account_sessions','rotate_session','my_secrets','begin_second_factor','replace_recovery_codes','confirm_second_factor','remove_second_factor','change_password',
      'invite_person','my_api_tokens','make_api_token','end_api_token'];
    f regprocedure;
  begin
    for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace and proname = any(own || doors || inside) loop
      execute format('revoke all on function %s from public', f);
    end loop;
    for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace and proname = any(doors) loop
      execute format('grant execute on function %s to banso_app', f);
    end loop;
    for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace and proname = any(inside) loop
      execute format('grant execute on function %s to ${ACTORS}', f);
    end loop;
  end $$;
  grant execute on function has_demo_accounts() to banso_worker;
`;
