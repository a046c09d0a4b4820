import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that may have arrived twice are few among all that are kept: whoever lists them should not read the others. */
export class PossibleDuplicates0025 implements MigrationInterface {
  name = 'PossibleDuplicates2026112800025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index mail_possible_duplicate on mail (tenant_id, day, id) where possible_duplicate');
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
