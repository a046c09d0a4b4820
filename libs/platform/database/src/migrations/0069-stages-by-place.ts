import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which stages a municipality has been through says whom its people can help: found by the place, not among all. */
export class StagesByPlace0069 implements MigrationInterface {
  name = 'StagesByPlace2026113000069';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index stage_change_place on stage_change (municipality_code, tenant_id)');
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
