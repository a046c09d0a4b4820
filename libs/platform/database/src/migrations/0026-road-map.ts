import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { engagementWall, ofEngagement } from './walls.js';

/** The road map (ロードマップ) of an engagement. A milestone is never removed: it is reached, or dropped. */
export class RoadMap0026 implements MigrationInterface {
  name = 'RoadMap2026112800026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table milestone (id uuid primary key, ${ofEngagement}, text text not null, due_on date not null, state text not null default 'ahead' check (state in ('ahead','reached','dropped')), reached_on date,
        version int not null default 1, created_at timestamptz not null default ctx_now(), check ((state = 'reached') = (reached_on is not null)));
      ${engagementWall('milestone')}
      ${SPELLED_OUT_WALLS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
