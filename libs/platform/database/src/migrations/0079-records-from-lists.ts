import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that were read from a list: whoever brought the list was not on the visit, unless the record names them. */
export class RecordsFromLists0079 implements MigrationInterface {
  name = 'RecordsFromLists2026120100079';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table visit_record_version add column from_list boolean not null default false`);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
