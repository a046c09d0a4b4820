import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a peer supporter remarked in a year is found by who wrote it. */
export class RemarksByWriter0072 implements MigrationInterface {
  name = 'RemarksByWriter2026113000072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index visit_remark_writer on visit_remark (written_by, written_at)');
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
