import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { fourEyes, oldLinks } from './0050-doors.functions.js';

/** Doors that stood ajar: acts that a second person has to know of, and links that lay in old mail. */
export class Doors0050 implements MigrationInterface {
  name = 'Doors2026112800050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${fourEyes}
      ${oldLinks}
      ${SPELLED_OUT_WALLS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
