import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An office says up to which count a bureau is told its numbers as a range. */
export class SmallNumbers0076 implements MigrationInterface {
  name = 'SmallNumbers2026113000076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table small_number_rule (
        tenant_id integer not null constraint small_number_rule_tenant_id_fkey references tenant (id),
        small_until smallint not null constraint small_number_rule_small_until_check check (small_until between 2 and 5),
        version integer not null default 1,
        changed_by uuid constraint small_number_rule_changed_by_fkey references person (id),
        changed_at timestamptz not null default ctx_now(),
        constraint small_number_rule_pkey primary key (tenant_id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
