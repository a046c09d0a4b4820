import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The doors through the wall: functions that run with the migrator's rights because they come before an actor is known.
 * `enter` turns a session into a transaction's reach; terms are compared with today in Tokyo, so that access begins and
 * ends at midnight by itself and a role that ended is refused on the very next request.
 */
export class Entering0006 implements MigrationInterface {
  name = 'Entering2026112300006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function enter_as(p_person uuid, p_now timestamptz) returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        d date := (p_now at time zone 'Asia/Tokyo')::date;
        who record; roles jsonb; held record;
        tenants int[]; wide int[]; manages int[]; administers int[]; audits int[]; bureau int[]; own text[]; assigned text[]; member uuid[]; peer uuid[]; is_peer bool;
      begin
        select p.id, p.name, p.email, p.tenant_id into who from person p where p.id = p_person and p.disabled_at is null;
        if not found then return null; end if;

        select array_agg(distinct r.tenant_id) filter (where r.role <> 'bureau') as tenants,
               array_agg(distinct r.tenant_id) filter (where r.role = 'manager' or (r.role = 'staff' and o.kind <> 'healthOffice')) as wide,
               array_agg(distinct r.tenant_id) filter (where r.role = 'manager') as manages,
               array_agg(distinct r.tenant_id) filter (where r.role = 'admin') as administers,
               array_agg(distinct r.tenant_id) filter (where r.role = 'auditor') as audits,
               array_agg(o.area_id) filter (where r.role = 'staff' and o.kind = 'healthOffice') as areas,
               array_agg(r.organisation_id) filter (where r.role = 'partner') as partner_of,
               array_agg(r.organisation_id) filter (where r.role = 'bureau') as bureau_of,
               bool_or(r.role = 'peer') as is_peer, bool_or(r.role in ('partner','peer')) as joins,
               jsonb_agg(jsonb_build_object('role', r.role, 'organisation', o.name, 'tenantId', r.tenant_id, 'prefecture', f.name) order by r.from_on, r.role) as roles
          into held
          from role_holding r join organisation o on o.id = r.organisation_id left join tenant t on t.id = r.tenant_id left join prefecture f on f.code = t.prefecture_code
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
        end if;
        perform set_config('app.person', p_person::text, true), set_config('app.today', d::text, true), set_config('app.now', p_now::text, true),
          set_config('app.tenants', coalesce(held.tenants, '{}')::text, true), set_config('app.wide', coalesce(held.wide, '{}')::text, true),
          set_config('app.manages', coalesce(held.manages, '{}')::text, true), set_config('app.administers', coalesce(held.administers, '{}')::text, true),
          set_config('app.audits', coalesce(held.audits, '{}')::text, true), set_config('app.bureau', coalesce(bureau, '{}')::text, true),
          set_config('app.own', coalesce(own, '{}')::text, true), set_config('app.assigned', coalesce(assigned, '{}')::text, true),
          set_config('app.member', coalesce(member, '{}')::text, true), set_config('app.peer', case when held.is_peer then coalesce(member, '{}')::text else '{}' end, true);
        return jsonb_build_object('personId', who.id, 'name', who.name, 'email', who.email, 'tenantId', coalesce(who.tenant_id, held.tenants[1]),
          'tenantIds', to_jsonb(coalesce(held.tenants, '{}')), 'affiliations', coalesce(held.roles, '[]'::jsonb));
      end $$;

      create function enter(p_token bytea, p_now timestamptz) returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
      declare s record; actor jsonb;
      begin
        select id, person_id, last_seen_at into s from session
         where token_hash = p_token and ended_at is null and expires_at > p_now and last_seen_at > p_now - interval '8 hours';
        if not found then return null; end if;
        if s.last_seen_at < p_now - interval '5 minutes' then
          update session set last_seen_at = p_now where id = s.id and last_seen_at < p_now - interval '5 minutes';
        end if;
        actor := enter_as(s.person_id, p_now);
        return actor || jsonb_build_object('sessionId', s.id);
      end $$;

      -- The worker works for one tenant at a time and says which.
      create function enter_jobs(p_tenant int, p_now timestamptz) returns void language plpgsql as $$
      begin
        perform set_config('app.jobs', '{' || p_tenant || '}', true), set_config('app.today', ((p_now at time zone 'Asia/Tokyo')::date)::text, true), set_config('app.now', p_now::text, true);
      end $$;

      -- Signing in. The attempts are counted by account and by address, whether the account exists or not.
      create function credential_of(p_email text) returns table (person_id uuid, password_hash text) language sql stable security definer set search_path = public, pg_temp
        as $$ select c.person_id, c.password_hash from credential c join person p on p.id = c.person_id where lower(p.email) = lower(p_email) and p.disabled_at is null $$;
      create function sign_in_failures(p_subjects text[], p_since timestamptz) returns int language sql stable security definer set search_path = public, pg_temp
        as $$ select coalesce(max(n), 0)::int from (select count(*) n from sign_in_failure where subject = any(p_subjects) and at > p_since group by subject) x $$;
      create function note_sign_in_failure(p_subjects text[], p_now timestamptz) returns void language sql security definer set search_path = public, pg_temp
        as $$ delete from sign_in_failure where at < p_now - interval '1 day'; insert into sign_in_failure select s, p_now from unnest(p_subjects) s $$;
      create function open_session(p_person uuid, p_token bytea, p_now timestamptz, p_expires timestamptz, p_address text, p_agent text) returns uuid language sql security definer set search_path = public, pg_temp
        as $$ insert into session (token_hash, person_id, created_at, last_seen_at, expires_at, address, agent) values (p_token, p_person, p_now, p_now, p_expires, p_address, p_agent) returning id $$;
      create function end_session(p_token bytea, p_now timestamptz) returns void language sql security definer set search_path = public, pg_temp
        as $$ update session set ended_at = p_now where token_hash = p_token and ended_at is null $$;
      create function tenants_to_serve() returns setof int language sql stable security definer set search_path = public, pg_temp as $$ select id from tenant order by id $$;
      create function demo_accounts() returns table (email text, name text, role text, organisation text) language sql stable security definer set search_path = public, pg_temp
        as $$ select p.email, p.name, r.role, o.name from person p join role_holding r on r.person_id = p.id join organisation o on o.id = r.organisation_id join credential c on c.person_id = p.id
              where p.email like '%.example' order by p.tenant_id nulls last, r.role desc $$;
      -- The mail of the demo's invented people (their addresses end in .example); shows nothing anywhere else.
      create function dev_mails() returns table (id uuid, to_address text, subject text, body text, state text, sent_at timestamptz) language sql stable security definer set search_path = public, pg_temp
        as $$ select m.id, m.to_address, m.subject, m.body, m.state, m.sent_at from mail m where m.to_address like '%.example' order by m.created_at desc, m.id desc limit 200 $$;
      -- Answers kept for repeated requests go after two days, ended sessions after thirty; both are older than anybody asks for.
      create function keep_house(p_now timestamptz) returns void language sql security definer set search_path = public, pg_temp
        as $$ delete from idempotency where created_at < p_now - interval '48 hours';
              delete from session where least(coalesce(ended_at, expires_at), expires_at) < p_now - interval '30 days';
              delete from sign_in_failure where at < p_now - interval '1 day' $$;
      revoke all on function enter_as(uuid, timestamptz), enter(bytea, timestamptz), credential_of(text), sign_in_failures(text[], timestamptz), note_sign_in_failure(text[], timestamptz),
        open_session(uuid, bytea, timestamptz, timestamptz, text, text), end_session(bytea, timestamptz), tenants_to_serve(), demo_accounts(), dev_mails(), keep_house(timestamptz) from public;
      grant execute on function enter(bytea, timestamptz), credential_of(text), sign_in_failures(text[], timestamptz), note_sign_in_failure(text[], timestamptz),
        open_session(uuid, bytea, timestamptz, timestamptz, text, text), end_session(bytea, timestamptz), demo_accounts(), dev_mails() to banso_app;
      grant execute on function tenants_to_serve(), keep_house(timestamptz) to banso_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
