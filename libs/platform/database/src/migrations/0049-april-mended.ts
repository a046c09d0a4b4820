import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COVERAGE } from './0049-april-mended.coverage.js';
import { OFFICE } from './0049-april-mended.office.js';
import { PACKETS } from './0049-april-mended.packets.js';
import { ROLES } from './0049-april-mended.roles.js';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';

/** What a second look at transfers found: readers of roles that did not know of their ends, packets with old facts. */
export class AprilMended0049 implements MigrationInterface {
  name = 'AprilMended2026112800049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLES);
    await runner.query(OFFICE);
    await runner.query(PACKETS);
    await runner.query(COVERAGE);
    await runner.query(SPELLED_OUT_WALLS);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
