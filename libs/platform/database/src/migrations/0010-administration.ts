import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS, NOT_APPLICATION, reach } from './walls.js';

/**
 * What administering masters, people, roles and assignments may never do, said by the tables themselves: no term overlaps,
 * no role stands in another tenant's organisation, nobody holds admin and auditor at once, and a tenant never loses its last
 * administrator. `constraint` names in the raised errors are what the directory room turns into sentences.
 */
export class Administration0010 implements MigrationInterface {
  name = 'Administration2026112500010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VERSIONS);
    await runner.query(FITTING);
    await runner.query(PEOPLE);
    await runner.query(LAST_ADMIN);
    await runner.query(AREAS);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}

const VERSIONS = `
  alter table person add column version int not null default 1, add column disabled_reason text;
  alter table organisation add column version int not null default 1;
  alter table area add column version int not null default 1;
  alter table role_holding add column version int not null default 1;
  alter table assignment add column version int not null default 1;

  alter table role_holding
    add constraint role_holding_no_overlap exclude using gist (person_id with =, organisation_id with =, role with =, daterange(from_on, until_on, '[]') with &&),
    -- The auditor reads what administrators did: nobody checks the own hand.
    add constraint role_holding_separate_duties exclude using gist (person_id with =, role with <>, daterange(from_on, until_on, '[]') with &&) where (role in ('admin', 'auditor'));

  -- A term's story is not rewritten: of a row that exists, only its end (and its version) can change. What has not begun
  -- before today can be taken back, so that a mistaken grant does not stay open until midnight.
  revoke update on role_holding, assignment from ${ACTORS};
  grant update (until_on, version) on role_holding, assignment to ${ACTORS};
  create policy role_holding_delete on role_holding for delete to ${ACTORS} using (${reach.administers} and from_on >= (select ctx_today()));
  create policy assignment_delete on assignment for delete to ${ACTORS} using ((${reach.administers} or ${reach.manages}) and from_on >= (select ctx_today()));
  grant delete on role_holding, assignment to ${ACTORS};

  -- Bureaus look down on several tenants: neither they nor their role are a tenant's to give.
  drop policy role_holding_insert on role_holding;
  create policy role_holding_insert on role_holding for insert to ${ACTORS} with check (${reach.administers} and role <> 'bureau');
  drop policy organisation_insert on organisation;
  create policy organisation_insert on organisation for insert to ${ACTORS} with check (${reach.administers} and kind <> 'regionalBureau');
  drop policy organisation_update on organisation;
  create policy organisation_update on organisation for update to ${ACTORS} using (${reach.administers}) with check (${reach.administers} and kind <> 'regionalBureau');
`;

const FITTING = `
  create function role_fits(p_role text, p_kind text) returns boolean language sql immutable parallel safe
    return case p_role
      when 'staff' then p_kind in ('prefecture', 'healthOffice')
      when 'manager' then p_kind in ('prefecture', 'healthOffice')
      when 'partner' then p_kind in ('university', 'professionalAssociation', 'other')
      when 'peer' then p_kind <> 'regionalBureau'
      when 'expert' then p_kind <> 'regionalBureau'
      when 'bureau' then p_kind = 'regionalBureau'
      when 'auditor' then p_kind in ('prefecture', 'other')
      when 'admin' then p_kind in ('prefecture', 'other')
      else false end;

  create function role_holding_fits() returns trigger language plpgsql as $$
  declare home organisation%rowtype;
  begin
    select * into home from organisation where id = new.organisation_id;
    if home.tenant_id is distinct from new.tenant_id or not exists (select from person p where p.id = new.person_id and p.tenant_id is not distinct from new.tenant_id) then
      raise exception 'A role is held in an organisation of the person''s own tenant.' using errcode = '23514', constraint = 'role_holding_in_own_tenant';
    end if;
    if not role_fits(new.role, home.kind) then
      raise exception 'The role % does not fit an organisation of the kind %.', new.role, home.kind using errcode = '23514', constraint = 'role_holding_fits_organisation';
    end if;
    return new;
  end $$;
  create trigger role_holding_fits before insert or update of person_id, tenant_id, organisation_id, role on role_holding for each row execute function role_holding_fits();

  create function assignment_fits() returns trigger language plpgsql as $$
  begin
    if not exists (select from organisation o where o.id = new.organisation_id and o.tenant_id = new.tenant_id and role_fits('partner', o.kind)) then
      raise exception 'Municipalities are assigned to partner organisations of the own tenant.' using errcode = '23514', constraint = 'assignment_fits_organisation';
    end if;
    if not exists (select from tenant t join municipality m on m.prefecture_code = t.prefecture_code where t.id = new.tenant_id and m.code = new.municipality_code) then
      raise exception 'Only municipalities of the own prefecture are assigned.' using errcode = '23514', constraint = 'assignment_in_own_prefecture';
    end if;
    return new;
  end $$;
  create trigger assignment_fits before insert or update of tenant_id, organisation_id, municipality_code on assignment for each row execute function assignment_fits();

  -- An organisation cannot turn into what the roles and assignments that still run in it do not fit.
  create function organisation_fits() returns trigger language plpgsql as $$
  declare d date := coalesce(ctx_today(), (now() at time zone 'Asia/Tokyo')::date);
  begin
    if new.area_id is not null and not exists (select from area a where a.id = new.area_id and a.tenant_id is not distinct from new.tenant_id) then
      raise exception 'The area belongs to another tenant.' using errcode = '23514', constraint = 'organisation_area_in_own_tenant';
    end if;
    if tg_op = 'UPDATE' then
      if new.kind <> old.kind and (
        exists (select from role_holding r where r.organisation_id = new.id and coalesce(r.until_on, 'infinity') >= d and not role_fits(r.role, new.kind))
        or (not role_fits('partner', new.kind) and exists (select from assignment a where a.organisation_id = new.id and coalesce(a.until_on, 'infinity') >= d))) then
        raise exception 'Roles or assignments in this organisation do not fit the kind %.', new.kind using errcode = '23514', constraint = 'organisation_fits_what_runs_in_it';
      end if;
    end if;
    return new;
  end $$;
  create trigger organisation_fits before insert or update of kind, area_id, tenant_id on organisation for each row execute function organisation_fits();
`;

const PEOPLE = `
  create function person_fits() returns trigger language plpgsql as $$
  begin
    if not exists (select from organisation o where o.id = new.organisation_id and o.tenant_id is not distinct from new.tenant_id) then
      raise exception 'A person belongs to an organisation of the own tenant.' using errcode = '23514', constraint = 'person_in_own_tenant';
    end if;
    return new;
  end $$;
  create trigger person_fits before insert or update of tenant_id, organisation_id on person for each row execute function person_fits();

  drop policy person_insert on person;
  create policy person_insert on person for insert to ${ACTORS} with check (${reach.administers} or ${reach.manages});
  drop policy person_update on person;
  create policy person_update on person for update to ${ACTORS}
    using (${reach.administers} or ${reach.manages} or ${reach.me('id')}) with check (${reach.administers} or ${reach.manages} or ${reach.me('id')});

  -- Who may change which columns of a person. The e-mail address is where a new password is sent: whoever changes it could
  -- take the account over, so for people with a role it is the administrator's. Managers keep peers and experts up to date.
  create function person_guard() returns trigger language plpgsql as $$
  declare by_manager boolean;
  begin
    if ${NOT_APPLICATION} then return new; end if;
    if new.id <> old.id or new.tenant_id is distinct from old.tenant_id then
      raise exception 'A person stays in the own tenant.' using errcode = '42501', constraint = 'person_stays_in_tenant';
    end if;
    if old.tenant_id = any(ctx_ints('app.administers')) then return new; end if;
    by_manager := coalesce(old.tenant_id = any(ctx_ints('app.manages')), false);
    if row(new.disabled_at, new.disabled_reason) is distinct from row(old.disabled_at, old.disabled_reason)
      or (lower(new.email) is distinct from lower(old.email) and not (by_manager and not exists (select from role_holding r where r.person_id = old.id)))
      or (row(new.name, new.kana, new.email, new.post, new.organisation_id, new.profession, new.home_municipality_code, new.themes, new.support_types, new.load_limit)
          is distinct from row(old.name, old.kana, old.email, old.post, old.organisation_id, old.profession, old.home_municipality_code, old.themes, old.support_types, old.load_limit)
          and not (by_manager and not exists (select from role_holding r where r.person_id = old.id and r.role not in ('peer', 'expert') and coalesce(r.until_on, 'infinity') >= ctx_today())))
    then
      raise exception 'Accounts are changed by administrators.' using errcode = '42501', constraint = 'person_account_is_the_admins';
    end if;
    return new;
  end $$;
  create trigger person_guard before update on person for each row execute function person_guard();
`;

const LAST_ADMIN = `
  -- The first day from p_from on that no enabled person is administrator of the tenant; null when there is none.
  create function first_day_without_admin(p_tenant int, p_from date) returns date language sql stable
    return (select lower(datemultirange(daterange(p_from, null)) - coalesce(range_agg(daterange(r.from_on, r.until_on, '[]')), '{}'::datemultirange))
              from role_holding r join person p on p.id = r.person_id where r.tenant_id = p_tenant and r.role = 'admin' and p.disabled_at is null);

  -- Two administrators who remove each other at the same moment wait for one another here, and the second is refused.
  create function tenant_keeps_admin() returns trigger language plpgsql as $$
  declare missing date;
  begin
    if ${NOT_APPLICATION} or old.tenant_id is null then return null; end if;
    if tg_table_name = 'person' and not exists (select from role_holding r where r.person_id = old.id and r.role = 'admin' and coalesce(r.until_on, 'infinity') >= ctx_today()) then return null; end if;
    perform pg_advisory_xact_lock(hashtextextended('tenant_keeps_admin', old.tenant_id));
    missing := first_day_without_admin(old.tenant_id, ctx_today());
    if missing is not null then
      raise exception 'The tenant would have no administrator from % on.', missing using errcode = '23514', constraint = 'tenant_keeps_admin', detail = missing::text;
    end if;
    return null;
  end $$;
  create trigger role_holding_keeps_admin after update of until_on or delete on role_holding for each row when (old.role = 'admin') execute function tenant_keeps_admin();
  create trigger person_keeps_admin after update of disabled_at on person for each row when (old.disabled_at is null and new.disabled_at is not null) execute function tenant_keeps_admin();

  -- After closed days change, the due days of the whole tenant follow in the same transaction. The administrator who changed
  -- them sees no engagement, so what follows works in the tenant's name; the request's answer is made before that.
  create function act_for_tenant(p_tenant int) returns void language plpgsql as $$
  begin
    if not coalesce(p_tenant = any(ctx_ints('app.administers')), false) then
      raise exception 'Only an administrator''s change is followed in the tenant''s name.' using errcode = '42501', constraint = 'act_for_own_tenant';
    end if;
    perform set_config('app.wide', array[p_tenant]::text, true), set_config('role', 'banso_wide', true);
  end $$;
  revoke all on function act_for_tenant(int) from public;
  grant execute on function act_for_tenant(int) to ${ACTORS};
`;

const AREAS = `
  -- A municipality lies in one area of a kind: the area's kind is copied so that the table itself can say so.
  alter table area_municipality add column kind text;
  update area_municipality m set kind = a.kind from area a where a.id = m.area_id;
  alter table area_municipality alter column kind set not null,
    add constraint area_municipality_one_of_a_kind unique (tenant_id, kind, municipality_code);
  create function area_municipality_fits() returns trigger language plpgsql as $$
  begin
    select a.kind into new.kind from area a where a.id = new.area_id and a.tenant_id = new.tenant_id;
    if not found then
      raise exception 'The area belongs to another tenant.' using errcode = '23514', constraint = 'area_municipality_in_own_tenant';
    end if;
    if not exists (select from tenant t join municipality m on m.prefecture_code = t.prefecture_code where t.id = new.tenant_id and m.code = new.municipality_code) then
      raise exception 'An area holds municipalities of the own prefecture.' using errcode = '23514', constraint = 'area_municipality_in_own_prefecture';
    end if;
    return new;
  end $$;
  create trigger area_municipality_fits before insert or update on area_municipality for each row execute function area_municipality_fits();
`;
