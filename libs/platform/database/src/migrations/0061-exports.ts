import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports that are too long to be answered at once: asked for by a person, made by a worker, kept for days. */
export class Exports0061 implements MigrationInterface {
  name = 'Exports2026113000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table export_job (
        id uuid not null,
        tenant_id integer not null constraint export_job_tenant_id_fkey references tenant (id),
        requested_by uuid not null constraint export_job_requested_by_fkey references person (id),
        requested_at timestamptz not null default ctx_now(),
        what text not null,
        format text not null,
        filter jsonb not null,
        title text not null,
        state text not null default 'waiting',
        reason text,
        claim uuid,
        claimed_until timestamptz,
        attempts integer not null default 0,
        rows_done integer not null default 0,
        rows_total integer not null,
        reach jsonb,
        stored_as uuid,
        size bigint,
        sha256 text,
        as_of timestamptz,
        finished_at timestamptz,
        constraint export_job_pkey primary key (id),
        constraint export_job_stored_as_key unique (stored_as),
        constraint export_job_check check ((state = 'ready') = (stored_as is not null)),
        constraint export_job_state_check
          check (state = any (array['waiting', 'ready', 'failed', 'cancelled', 'removed']))
      );
      create index export_job_own on export_job (requested_by, id desc);
      create index export_job_waiting on export_job (tenant_id, requested_at, id) where state = 'waiting';
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
