import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reach, wall } from './walls.js';

/** Credentials, sessions, the audit log, idempotency keys. Credentials and sessions have no grants: only functions reach them. */
export class Identity0003 implements MigrationInterface {
  name = 'Identity2026112300003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table credential (person_id uuid primary key references person, password_hash text not null, changed_at timestamptz not null);
      create table session (
        id uuid primary key default gen_random_uuid(), token_hash bytea not null unique, person_id uuid not null references person,
        created_at timestamptz not null, last_seen_at timestamptz not null, expires_at timestamptz not null, ended_at timestamptz, address text, agent text
      );
      create index session_person on session (person_id);
      create table sign_in_failure (subject text not null, at timestamptz not null);
      create index sign_in_failure_subject on sign_in_failure (subject, at);
      create table idempotency (
        person_id uuid not null references person, key text not null, request_hash text not null, status int not null, body text not null, etag text,
        created_at timestamptz not null, primary key (person_id, key)
      );
      create table audit_entry (
        id bigint primary key generated always as identity, tenant_id int, at timestamptz not null, person_id uuid, action text not null,
        subject_kind text, subject_id text, change jsonb, reason text, address text, correlation_id text
      );
      create index audit_entry_tenant on audit_entry (tenant_id, id desc);

      ${wall('credential', {}, null)}
      ${wall('session', {}, null)}
      ${wall('sign_in_failure', {}, null)}
      ${wall('idempotency', { select: reach.me(), insert: reach.me() }, null)}
      ${wall('audit_entry', { select: reach.audits, insert: `person_id is not distinct from (select ctx_person())` }, null)}
      create policy audit_entry_worker on audit_entry for insert to banso_worker with check (tenant_id = any((select ctx_ints('app.jobs'))::int[]));
      grant insert on audit_entry to banso_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
