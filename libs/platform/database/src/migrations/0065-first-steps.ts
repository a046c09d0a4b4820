import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A new office is led from nothing to its first visit; a step that it passes over is remembered. */
export class FirstSteps0065 implements MigrationInterface {
  name = 'FirstSteps2026113000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table first_step_skip (
        tenant_id integer not null constraint first_step_skip_tenant_id_fkey references tenant (id),
        step text not null,
        skipped_by uuid not null constraint first_step_skip_skipped_by_fkey references person (id),
        skipped_at timestamptz not null default ctx_now(),
        constraint first_step_skip_pkey primary key (tenant_id, step)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
