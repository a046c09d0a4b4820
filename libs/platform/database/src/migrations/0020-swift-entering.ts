import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gives the walls of reading that compared with an array of tenants the form they have now (walls.ts); changes no others. */
export const NARROWER_WALLS = `
do $$
declare p record; tenants text := 'tenant_id = ANY (( SELECT ctx_ints(''app.%s''::text) AS ctx_ints)::integer[])';
begin
  for p in select tablename, policyname, qual, with_check, case when policyname like '%\\_wide' then 'wide' else 'tenants' end as reach from pg_policies
            where policyname ~ '_(wide|area)$' and roles <@ '{banso_wide,banso_area}' and coalesce(qual, with_check) like '%app.%' loop
    if p.qual is not null then execute format('alter policy %I on %I using (%s)', p.policyname, p.tablename, replace(p.qual, format(tenants, p.reach), 'tenant_id = (select ctx_tenant())')); end if;
    if p.with_check is not null then execute format('alter policy %I on %I with check (%s)', p.policyname, p.tablename, replace(p.with_check, format(tenants, p.reach), 'tenant_id = (select ctx_tenant())')); end if;
  end loop;
end $$;
`;

/**
 * Entering stands before every request, so it asks for no more than the walls need: what the screens show about somebody's
 * offices is asked for where it is shown. Only what somebody has is written into the settings, since a setting that is not
 * there means "none" (ctx_ints and its kin); and the kind of role is chosen here, where the reach is at hand. Whoever acts as
 * wide or area has one tenant, so their walls compare with a number; databases from before get these walls here.
 */
export class SwiftEntering0020 implements MigrationInterface {
  name = 'SwiftEntering2026112600020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function ctx_tenant() returns int language sql stable parallel safe
        return nullif(current_setting('app.tenant', true), '')::int;
      ${NARROWER_WALLS}
      create or replace function enter_as(p_person uuid, p_now timestamptz) returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        d date := (p_now at time zone 'Asia/Tokyo')::date;
        who record; held record; bureau int[]; own text[]; assigned text[]; member uuid[]; peer uuid[];
      begin
        select p.id, p.name, p.email, p.tenant_id into who from person p where p.id = p_person and p.disabled_at is null;
        if not found then return null; end if;

        select array_agg(r.role) as roles, array_agg(r.tenant_id) as role_tenants,
               array_agg(r.tenant_id) filter (where r.role <> 'bureau') as tenants,
               array_agg(r.tenant_id) filter (where r.role = 'manager' or (r.role = 'staff' and o.kind <> 'healthOffice')) as wide,
               array_agg(r.tenant_id) filter (where r.role = 'manager') as manages,
               array_agg(r.tenant_id) filter (where r.role = 'admin') as administers,
               array_agg(r.tenant_id) filter (where r.role = 'auditor') as audits,
               array_agg(o.area_id) filter (where r.role = 'staff' and o.kind = 'healthOffice') as areas,
               array_agg(r.organisation_id) filter (where r.role = 'partner') as partner_of,
               array_agg(r.organisation_id) filter (where r.role = 'bureau') as bureau_of,
               bool_or(r.role = 'peer') as is_peer, bool_or(r.role in ('partner','peer')) as joins
          into held
          from role_holding r join organisation o on o.id = r.organisation_id
         where r.person_id = p_person and r.from_on <= d and (r.until_on is null or r.until_on >= d);
        if held.areas is not null then
          select array_agg(a.municipality_code) into own from area_municipality a where a.area_id = any(held.areas);
        end if;
        if held.partner_of is not null then
          select array_agg(distinct a.municipality_code) into assigned from assignment a
           where a.organisation_id = any(held.partner_of) and a.tenant_id = any(held.tenants) and a.from_on <= d and (a.until_on is null or a.until_on >= d);
        end if;
        if held.bureau_of is not null then
          select array_agg(t.id) into bureau from tenant t join jurisdiction j on j.prefecture_code = t.prefecture_code where j.organisation_id = any(held.bureau_of);
        end if;
        if held.joins then
          select array_agg(m.engagement_id) into member from team_member m left join team_member_end e on e.member_id = m.id
           where m.person_id = p_person and m.from_on <= d and (e.until_on is null or e.until_on >= d);
          if held.is_peer then peer := member; end if;
        end if;
        perform set_config('app.person', p_person::text, true), set_config('app.today', d::text, true), set_config('app.now', p_now::text, true),
          set_config('app.acts', case when peer is not null or held.wide is not null and (own is not null or assigned is not null) or held.tenants[1] <> any(held.tenants) then 'mixed' when held.wide is not null then 'wide' else 'area' end, true),
          case when held.tenants[1] = all(held.tenants) then set_config('app.tenant', held.tenants[1]::text, true) end,
          case when held.tenants is not null then set_config('app.tenants', held.tenants::text, true) end,
          case when held.wide is not null then set_config('app.wide', held.wide::text, true) end,
          case when held.manages is not null then set_config('app.manages', held.manages::text, true) end,
          case when held.administers is not null then set_config('app.administers', held.administers::text, true) end,
          case when held.audits is not null then set_config('app.audits', held.audits::text, true) end,
          case when bureau is not null then set_config('app.bureau', bureau::text, true) end,
          case when own is not null then set_config('app.own', own::text, true) end,
          case when assigned is not null then set_config('app.assigned', assigned::text, true) end,
          case when own is not null or assigned is not null then set_config('app.readable', (own || assigned)::text, true) end,
          case when member is not null then set_config('app.member', member::text, true) end,
          case when peer is not null then set_config('app.peer', peer::text, true) end;
        return jsonb_build_object('personId', who.id, 'name', who.name, 'email', who.email, 'tenantId', coalesce(who.tenant_id, held.tenants[1]),
          'roles', to_jsonb(coalesce(held.roles, '{}')), 'roleTenants', to_jsonb(coalesce(held.role_tenants, '{}')));
      end $$;

      -- Takes on the role that enter_as has chosen, and tells which. Without any reach it is the one that sees least.
      create or replace function act() returns text language plpgsql as $$
      declare
        kind text := coalesce(nullif(current_setting('app.acts', true), ''), 'area');
      begin
        perform set_config('role', 'banso_' || kind, true);
        return kind;
      end $$;

      create or replace function act_for_tenant(p_tenant int) returns void language plpgsql as $$
      begin
        if not coalesce(p_tenant = any(ctx_ints('app.administers')), false) then
          raise exception 'Only an administrator''s change is followed in the tenant''s name.' using errcode = '42501', constraint = 'act_for_own_tenant';
        end if;
        perform set_config('app.wide', array[p_tenant]::text, true), set_config('app.tenant', p_tenant::text, true), set_config('role', 'banso_wide', true);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
