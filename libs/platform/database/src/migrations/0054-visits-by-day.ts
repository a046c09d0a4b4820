import type { MigrationInterface, QueryRunner } from 'typeorm';

/** However many visits an office has: a page of them, their count, and the visit before another are found by index. */
export class VisitsByDay0054 implements MigrationInterface {
  name = 'VisitsByDay2026112900054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A column and not an expression: behind row-level security only a plain comparison is an index's.
      alter table visit add column day date not null generated always as (coalesce(held_on, planned_on)) stored;
      drop index visit_story;
      create index visit_story on visit (engagement_id, day desc, id desc);
      create index visit_day on visit (tenant_id, day, id) include (municipality_code, status);
      create index visit_before on visit (engagement_id, held_on desc) where held_on is not null;
      -- An engagement's visits are of one office: without this the planner takes them for a fiftieth of what they are.
      create statistics visit_place (dependencies) on engagement_id, tenant_id from visit;
      analyze visit;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
