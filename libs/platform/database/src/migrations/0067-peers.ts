import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The registry of peer supporters: what a peer has beside their details as a person, the consents of their home office,
 * and the themes that an office uses. Whoever holds the role already stands in it, without a consent.
 */
export class Peers0067 implements MigrationInterface {
  name = 'Peers2026113000067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table peer_supporter (
        person_id uuid not null constraint peer_supporter_pkey primary key
          constraint peer_supporter_person_id_fkey references person (id),
        tenant_id int not null constraint peer_supporter_tenant_id_fkey references tenant (id),
        modes text[] not null default '{}'
          constraint peer_supporter_modes_check check (modes <@ array['onSite', 'online', 'ourOffice']),
        months int[] not null default '{}'
          constraint peer_supporter_months_check check (months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        reason text not null default '',
        ended_on date,
        version int not null default 1,
        registered_by uuid constraint peer_supporter_registered_by_fkey references person (id),
        registered_at timestamptz not null default ctx_now()
      );
      create index peer_supporter_tenant on peer_supporter (tenant_id);

      create table peer_consent (
        id uuid not null constraint peer_consent_pkey primary key,
        person_id uuid not null constraint peer_consent_person_id_fkey references peer_supporter (person_id),
        tenant_id int not null constraint peer_consent_tenant_id_fkey references tenant (id),
        from_on date not null,
        until_on date not null,
        given_by text not null,
        ended_reason text,
        recorded_by uuid constraint peer_consent_recorded_by_fkey references person (id),
        recorded_at timestamptz not null default ctx_now(),
        constraint peer_consent_check check (until_on >= from_on),
        constraint peer_consent_no_overlap
          exclude using gist (person_id with =, daterange(from_on, until_on, '[]') with &&)
      );
      create index peer_consent_ends on peer_consent (tenant_id, until_on);

      create table peer_consent_scan (
        id uuid not null constraint peer_consent_scan_pkey primary key,
        consent_id uuid not null constraint peer_consent_scan_consent_id_fkey references peer_consent (id),
        tenant_id int not null constraint peer_consent_scan_tenant_id_fkey references tenant (id),
        name text not null,
        media_type text not null,
        size bigint not null,
        sha256 text not null,
        stored_as uuid not null constraint peer_consent_scan_stored_as_key unique,
        added_by uuid constraint peer_consent_scan_added_by_fkey references person (id),
        added_at timestamptz not null default ctx_now()
      );
      create index peer_consent_scan_consent on peer_consent_scan (consent_id, added_at);

      create table peer_vocabulary (
        tenant_id int not null constraint peer_vocabulary_pkey primary key
          constraint peer_vocabulary_tenant_id_fkey references tenant (id),
        themes text[] not null,
        version int not null default 1,
        changed_by uuid constraint peer_vocabulary_changed_by_fkey references person (id)
      );

      -- Their policies are away, so their owner would see no row; the files in schema/ force them again.
      alter table person no force row level security;
      alter table role_holding no force row level security;
      insert into peer_supporter (person_id, tenant_id, registered_at)
        select p.id, p.tenant_id, now() from person p
         where p.tenant_id is not null and exists (select from role_holding r where r.person_id = p.id and r.role = 'peer');
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
