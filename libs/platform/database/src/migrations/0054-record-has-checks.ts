import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A record says what is to be found out until the next visit. */
export class RecordHasChecks0054 implements MigrationInterface {
  name = 'RecordHasChecks2026112900054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table visit_record_version add column to_check text not null default ''`);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
