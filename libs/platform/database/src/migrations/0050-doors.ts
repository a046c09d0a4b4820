import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { fourEyes } from './0050-doors.functions.js';

/** Doors that stood ajar: who needs a second person, and that nobody's signing in waits for another's. */
export class Doors0050 implements MigrationInterface {
  name = 'Doors2026112800050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${fourEyes}
      ${SPELLED_OUT_WALLS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
