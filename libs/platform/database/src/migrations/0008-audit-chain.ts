import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS, reach, wall } from './walls.js';

/**
 * The audit log is sealed: each entry becomes a link of its tenant's hash chain, so that a changed, removed or slipped-in
 * entry is found. Writers do not wait for each other: an entry only leaves its id in `audit_pending`, in the same
 * transaction, and the worker later links what is committed. Entries without a tenant form the chain of tenant 0.
 */
export class AuditChain0008 implements MigrationInterface {
  name = 'AuditChain2026112500008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit_entry add column municipality_code text, add column engagement_id uuid;
      create index audit_entry_person on audit_entry (person_id, id desc);
      create index audit_entry_export on audit_entry (person_id, at) where action = 'export';

      create table audit_pending (entry_id bigint primary key, tenant_id int not null);
      -- No foreign keys: a link outlives even a removed entry, and that is how the removal is found.
      create table audit_link (entry_id bigint primary key, tenant_id int not null, position bigint not null check (position > 0), hash bytea not null, sealed_at timestamptz not null, unique (tenant_id, position));
      ${wall('audit_pending', { select: reach.audits }, null)}
      ${wall('audit_link', { select: reach.audits }, null)}

      -- The one canonical form of an entry. JSON keeps the columns apart; microseconds keep it free of time zones.
      create function audit_canonical(e audit_entry) returns bytea language sql stable set search_path = public, pg_temp as $$
        select convert_to(jsonb_build_array(e.id, e.tenant_id, (extract(epoch from e.at) * 1000000)::bigint, e.person_id, e.action, e.subject_kind, e.subject_id,
          e.change, e.reason, e.address, e.correlation_id, e.municipality_code, e.engagement_id)::text, 'UTF8') $$;
      -- What the first link of a chain stands on.
      create function audit_ground(p_tenant int) returns bytea language sql immutable set search_path = public, pg_temp
        as $$ select sha256(convert_to('banso audit chain ' || p_tenant, 'UTF8')) $$;

      create function await_sealing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into audit_pending (entry_id, tenant_id) values (new.id, coalesce(new.tenant_id, 0));
        return null;
      end $$;
      create trigger audit_entry_awaits_sealing after insert on audit_entry for each row execute function await_sealing();
      insert into audit_pending select id, coalesce(tenant_id, 0) from audit_entry;

      create function audit_chains_waiting() returns setof int language sql stable security definer set search_path = public, pg_temp
        as $$ select distinct tenant_id from audit_pending order by 1 $$;

      -- Links at most p_limit waiting entries of one tenant, in the order of their ids as far as they are committed. One sealer
      -- per chain at a time; whatever ends it undoes the whole batch. A waiting id without entry stays: it tells of a removal.
      create function seal_audit(p_tenant int, p_now timestamptz, p_limit int) returns int language plpgsql security definer set search_path = public, pg_temp as $$
      declare e audit_entry; head bytea; reached bigint; sealed int := 0;
      begin
        perform pg_advisory_xact_lock(hashtext('banso seal'), p_tenant);
        select position, hash into reached, head from audit_link where tenant_id = p_tenant order by position desc limit 1;
        reached := coalesce(reached, 0);
        head := coalesce(head, audit_ground(p_tenant));
        for e in
          with taken as (delete from audit_pending where entry_id = any(array(
            select w.entry_id from audit_pending w join audit_entry a on a.id = w.entry_id and coalesce(a.tenant_id, 0) = p_tenant
             where w.tenant_id = p_tenant and not exists (select from audit_link l where l.entry_id = w.entry_id) order by w.entry_id limit p_limit)) returning entry_id)
          select a.* from audit_entry a join taken on taken.entry_id = a.id order by a.id
        loop
          reached := reached + 1;
          head := sha256(head || audit_canonical(e));
          insert into audit_link (entry_id, tenant_id, position, hash, sealed_at) values (e.id, p_tenant, reached, head, p_now);
          sealed := sealed + 1;
        end loop;
        return sealed;
      end $$;

      -- A refusal is noted after its own transaction was undone; the person is known by id, or by the session that was shown.
      create function note_refusal(p_person uuid, p_token bytea, p_now timestamptz, p_route text, p_change jsonb, p_address text, p_correlation text) returns void
        language sql security definer set search_path = public, pg_temp as $$
          insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, address, correlation_id)
          select p.tenant_id, p_now, p.id, 'refused', 'route', p_route, p_change, p_address, p_correlation
            from (select coalesce(p_person, (select s.person_id from session s where s.token_hash = p_token and s.ended_at is null and s.expires_at > p_now)) as id) who left join person p on p.id = who.id $$;

      -- How many exports the actor has taken since a moment: people cannot read the log, but they may know this of themselves.
      create function own_exports(p_since timestamptz) returns int language sql stable security definer set search_path = public, pg_temp
        as $$ select count(*)::int from audit_entry where person_id = ctx_person() and action = 'export' and at > p_since $$;

      revoke all on function await_sealing(), audit_chains_waiting(), seal_audit(int, timestamptz, int), note_refusal(uuid, bytea, timestamptz, text, jsonb, text, text), own_exports(timestamptz),
        audit_canonical(audit_entry), audit_ground(int) from public;
      grant execute on function audit_chains_waiting(), seal_audit(int, timestamptz, int) to banso_worker;
      grant execute on function note_refusal(uuid, bytea, timestamptz, text, jsonb, text, text) to banso_app;
      grant execute on function own_exports(timestamptz) to ${ACTORS};
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
