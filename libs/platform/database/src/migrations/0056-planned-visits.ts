import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is planned with an engagement is asked with every record, for its cadence and its reminders: it is found by
 * itself, not among all visits of ten years.
 */
export class PlannedVisits0056 implements MigrationInterface {
  name = 'PlannedVisits2026112900056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index visit_to_come on visit (engagement_id, planned_on) where status = 'planned'`);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
