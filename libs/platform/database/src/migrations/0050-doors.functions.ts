import { ACTORS, reach, rewall } from './walls.js';

const definer = 'security definer set search_path = public, pg_temp';

/** What needs a second person, as it is now. */
export const fourEyes = `
  -- An address whose change needs a second person: of anybody who can read records, by a role beside admin, today or
  -- later, or by a packet of the own that is still open (as enter_as finds it). It is where a link to a new password
  -- goes.
  create or replace function address_needs_consent(p_person uuid, p_today date) returns boolean
    language sql stable ${definer}
    as $$ select exists (select from role_term r where r.person_id = p_person and r.role <> 'admin'
        and coalesce(r.until_on, 'infinity') >= p_today)
      or exists (select from handover_packet h where h.predecessor_id = p_person and h.state <> 'done'
        and (h.questions_until is null or h.questions_until >= p_today)) $$;
  -- When the office first had somebody to consent. It never becomes null again: who is taken back is not replaced by
  -- another of the administrator's choosing.
  alter table tenant add column consenter_since timestamptz;
  update tenant t set consenter_since = clock_timestamp() where exists (select from role_holding r
    where r.tenant_id = t.id and r.role in ('manager','auditor'));
  -- Of two administrators who name one at the same moment, one waits here for the other, and names nobody.
  create or replace function is_first_consenter(p_tenant int, p_role text) returns boolean
    language plpgsql volatile ${definer} as $$
  begin
    if p_role not in ('manager','auditor') or not coalesce(p_tenant = any(ctx_ints('app.administers')), false)
      then return false; end if;
    perform from tenant t where t.id = p_tenant and t.consenter_since is null for no key update;
    return found;
  end $$;
  create function role_holding_notes_consenter() returns trigger language plpgsql ${definer} as $$
  begin
    update tenant set consenter_since = clock_timestamp() where id = new.tenant_id and consenter_since is null;
    return null;
  end $$;
  revoke all on function role_holding_notes_consenter() from public;
  create trigger role_holding_notes_consenter after insert on role_holding for each row
    when (new.role in ('manager','auditor')) execute function role_holding_notes_consenter();

  -- Whoever was asked hears that nobody asks any more.
  drop function withdraw_consent(uuid);
  create function withdraw_consent(p_id uuid, p_mails jsonb) returns text language plpgsql ${definer} as $$
  declare c record;
  begin
    select * into c from consent where id = p_id and tenant_id = any(ctx_ints('app.administers')) for update;
    if not found then return 'notFound'; end if;
    if c.state <> 'waiting' then return 'decided'; end if;
    update consent set state = 'withdrawn', decided_by = ctx_person(), decided_at = ctx_now() where id = c.id;
    perform tell_of_act(c.person_id, c.address_then, c.asked_by, ctx_now(), p_mails);
    return 'done';
  end $$;
  revoke all on function withdraw_consent(uuid, jsonb) from public;
  grant execute on function withdraw_consent(uuid, jsonb) to ${ACTORS};

  -- Nobody lets an own role run on that a transfer was to end.
  ${rewall('role_end', {
    delete: `${reach.manages} and until_on >= (select ctx_today()) and person_id <> (select ctx_person())`,
  })}
`;

/** What housekeeping takes out of old mail. */
export const oldLinks = `
  -- A link in an account's mail opens the account, stops its waiting or links an identity: all have a secret behind #. It
  -- is wiped when the mail is sent; what was given up keeps it as long as an invitation lives, because until then it can
  -- be sent again, and no longer.
  create or replace function wipe_old_links(p_now timestamptz) returns void language sql ${definer}
    as $$ update mail set body = '（リンクの期限が切れたため、送信前に消しました。必要なときは、もう一度手続きをしてください。）'
      where kind = 'account' and state <> 'sending' and created_at < p_now - interval '7 days' and body like '%#%' $$;
`;
