import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every row has a key: two tables were told apart by columns that may be null. */
export class RowsHaveKeys0053 implements MigrationInterface {
  name = 'RowsHaveKeys2026112900053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table team_member_end add column id uuid not null default gen_random_uuid() constraint team_member_end_pkey primary key;
      alter table job_state add column id uuid not null default gen_random_uuid() constraint job_state_pkey primary key;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
