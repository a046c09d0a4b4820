import { reword } from './reword.js';
import { ACTORS } from './walls.js';

const definer = 'security definer set search_path = public, pg_temp';
/** Of two rows of role_holding: whether the table would refuse both on one day (…_no_overlap, …_separate_duties). */
const exclude = (one: string, other: string): string => `(
  ${one}.organisation_id = ${other}.organisation_id and ${one}.role = ${other}.role
  or ${one}.role <> ${other}.role and ${one}.role in ('admin', 'auditor') and ${other}.role in ('admin', 'auditor'))`;

/**
 * A role that a transfer has ended is over for everybody who asks, although its row stands open: what asked the table
 * asks `role_term` now. `test/proof/role-terms.spec.ts` lists what may still name the table.
 */
export const ROLES = `
  create or replace view role_term with (security_invoker = true) as
    select r.id, r.person_id, r.tenant_id, r.organisation_id, r.role, r.from_on,
           least(r.until_on, e.until_on) as until_on, r.version, e.transfer_id as ended_by, r.provided
      from role_holding r left join lateral (
        select x.until_on, x.transfer_id from role_end x
         where x.role_holding_id = r.id order by x.until_on limit 1) e on true;

  -- For which bodies somebody is a guest today: whatever else a policy says stays as it stands.
  do $policies$ declare p record; begin
    for p in select tablename, policyname, qual, with_check from pg_policies
              where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') ~ '\\mrole_holding\\M' loop
      if p.qual is not null then
        execute format('alter policy %I on %I using (%s)', p.policyname, p.tablename,
          regexp_replace(p.qual, '\\mrole_holding\\M', 'role_term', 'g'));
      end if;
      if p.with_check is not null then
        execute format('alter policy %I on %I with check (%s)', p.policyname, p.tablename,
          regexp_replace(p.with_check, '\\mrole_holding\\M', 'role_term', 'g'));
      end if;
    end loop;
  end $policies$;

  ${reword('consenters(int, date, uuid[])', [['from role_holding r ', 'from role_term r ']])}
  ${reword('address_needs_consent(uuid, date)', [['from role_holding r ', 'from role_term r ']])}
  ${reword('organisation_fits()', [['from role_holding r ', 'from role_term r ']])}
  -- Whether somebody ever held a role is still asked of the table.
  ${reword('person_guard()', [[
    'from role_holding r where r.person_id = old.id and r.role not in',
    'from role_term r where r.person_id = old.id and r.role not in']])}

  -- The first day from p_from on that no enabled person is administrator of the tenant, as far as the asker may know of
  -- ends; null when there is none.
  create or replace function first_day_without_admin(p_tenant int, p_from date) returns date language sql stable
    return (select lower(datemultirange(daterange(p_from, null))
                     - coalesce(range_agg(daterange(r.from_on, r.until_on, '[]')), '{}'::datemultirange))
              from role_term r join person p on p.id = r.person_id
             where r.tenant_id = p_tenant and r.role = 'admin' and p.disabled_at is null);
  -- An administrator's role that is to end with a transfer not yet announced stays when the others have gone meanwhile:
  -- refusing them would tell of the transfer. Its preview shows the role as kept.
  create function hidden_ends_of_admins_give_way(p_tenant int) returns void language plpgsql ${definer} as $$
  declare one record;
  begin
    for one in select e.role_holding_id, e.transfer_id from role_end e join role_holding r on r.id = e.role_holding_id
                where e.tenant_id = p_tenant and r.role = 'admin' and e.hidden_until > ctx_today()
                order by e.until_on desc, r.id loop
      exit when first_day_without_admin(p_tenant, ctx_today()) is null;
      delete from role_end where role_holding_id = one.role_holding_id and transfer_id = one.transfer_id;
      update disposition set kind = 'keep', reason = 'ほかのシステム管理者がいなくなったため', result = '{"mustStay":true}'
       where transfer_id = one.transfer_id and held_kind = 'role' and held_id = one.role_holding_id;
    end loop;
  end $$;
  revoke all on function hidden_ends_of_admins_give_way(int) from public;
  grant execute on function hidden_ends_of_admins_give_way(int) to ${ACTORS};
  ${reword('tenant_keeps_admin()', [
    ['from role_holding r ', 'from role_term r '],
    ['    end if;\n    return null;',
      '    end if;\n    perform hidden_ends_of_admins_give_way(old.tenant_id);\n    return null;']])}

  -- A role that follows one which an announced transfer ends needs the room after that end. Should the transfer be
  -- withdrawn, the earlier role gets back what the later one has left of it.
  -- former_until: the role's last day before it made room, 'infinity' where it had none.
  alter table role_end add column former_until date;
  create function role_makes_room() returns trigger language plpgsql ${definer} as $$
  declare one record;
  begin
    for one in
      select r.id, e.transfer_id, e.until_on, coalesce(r.until_on, 'infinity') as former
        from role_holding r join role_end e on e.role_holding_id = r.id
       where r.person_id = new.person_id and ${exclude('r', 'new')}
         and e.until_on < new.from_on and coalesce(r.until_on, 'infinity') >= new.from_on
         -- What is not announced yet makes no room: the refusal is the same as without it. Without a context it is the
         -- operator who writes, or somebody who signs in, for whom a role begins today.
         and (e.hidden_until is null or ctx_today() is null or e.hidden_until <= ctx_today())
       order by e.until_on desc
    loop
      update role_end set former_until = one.former where role_holding_id = one.id and transfer_id = one.transfer_id;
      update role_holding set until_on = one.until_on where id = one.id;
    end loop;
    return new;
  end $$;
  create trigger role_holding_makes_room before insert on role_holding for each row execute function role_makes_room();
  create function role_gets_room_back() returns trigger language plpgsql ${definer} as $$
  begin
    update role_holding r set version = version + 1, until_on = nullif(least(old.former_until, (
        select min(n.from_on) - 1 from role_holding n
         where n.person_id = r.person_id and n.id <> r.id and n.from_on > old.until_on
           and ${exclude('n', 'r')})), 'infinity')
     where r.id = old.role_holding_id and r.until_on = old.until_on;
    return null;
  end $$;
  create trigger role_end_gives_room_back after delete on role_end for each row
    when (old.former_until is not null) execute function role_gets_room_back();

  revoke all on function role_makes_room(), role_gets_room_back() from public;

  -- Extending what an announced transfer ends would do nothing, so it is no longer what was asked for.
  ${reword('give_consent(uuid, jsonb)', [[
    `update role_holding set until_on = (c.what->>'untilOn')::date, version = version + 1
        where id = (c.what->>'holdingId')::uuid and person_id = c.person_id and coalesce(until_on,
        'infinity') >= ctx_today();`,
    `update role_holding h set until_on = (c.what->>'untilOn')::date, version = h.version + 1 from role_term t
        where t.id = h.id and h.id = (c.what->>'holdingId')::uuid and h.person_id = c.person_id
          and coalesce(t.until_on, 'infinity') >= ctx_today()
          and not exists (select from role_end e where e.role_holding_id = h.id
            and (e.hidden_until is null or e.hidden_until <= ctx_today())
            and e.until_on < coalesce((c.what->>'untilOn')::date, 'infinity'));`]])}

  -- Whether the person has left this role by a transfer, and nobody has let them come back: no arrival (着任), no role
  -- granted by hand since, and it was not kept.
  create function has_left_role(p_person uuid, p_organisation uuid, p_role text, p_today date) returns boolean
    language sql stable ${definer} as $$
    select exists (select from transfer x
      where x.person_id = p_person and x.withdrawn_at is null and x.kind <> 'arrival' and x.effective_on <= p_today
        and exists (select from role_holding h where h.person_id = p_person and h.organisation_id = p_organisation
          and h.role = p_role and h.from_on < x.effective_on)
        and not exists (select from disposition k join role_holding h on h.id = k.held_id
          where k.transfer_id = x.id and k.held_kind = 'role' and k.kind = 'keep'
            and h.organisation_id = p_organisation and h.role = p_role)
        and not exists (select from transfer a where a.person_id = p_person and a.withdrawn_at is null
          and a.kind = 'arrival' and a.effective_on between x.effective_on and p_today)
        and not exists (select from role_holding g where g.person_id = p_person and g.organisation_id = p_organisation
          and g.role = p_role and not g.provided and g.from_on between x.effective_on and p_today)) $$;
  revoke all on function has_left_role(uuid, uuid, text, date) from public;
  -- The groups may be older than the transfer: they neither bring nor keep up what it has ended.
  ${reword('bring_provided_roles(uuid, text[], timestamptz, jsonb, text, text)', [
    ['role, from_on from role_holding where', 'role, from_on from role_term where'],
    ["if exists (select from role_holding where person_id = p_person and role = 'admin'",
      "if exists (select from role_term where person_id = p_person and role = 'admin'"],
    ['who.area_id is null);\n      begin',
      'who.area_id is null)\n        or has_left_role(p_person, who.organisation_id, wanted, d);\n      begin'],
    ['update role_holding set until_on = d +', 'update role_holding h set until_on = d +'],
    [`version = version + 1
         where person_id = p_person and role = wanted and organisation_id = who.organisation_id and provided
           and from_on <= d and until_on >= d and until_on < d`,
    `version = h.version + 1 from role_term t
         where t.id = h.id and t.person_id = p_person and t.role = wanted and t.organisation_id = who.organisation_id
           and t.provided and t.from_on <= d and t.until_on >= d and h.until_on < d`],
    ['if not exists (select from role_holding where', 'if not exists (select from role_term where']])}

  -- A role that stays for want of another administrator is told from one that somebody chose to keep.
  update disposition set result = '{"mustStay":true}'
   where held_kind = 'role' and kind = 'keep' and result is null and reason = 'ほかにシステム管理者がいないため';
`;
