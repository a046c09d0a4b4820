import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An engagement's newest visits are found by index in whatever reach: the one without a day had all of them sorted. */
export class EngagementsVisitsByDay0058 implements MigrationInterface {
  name = 'EngagementsVisitsByDay2026112900058';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- visit_story begins with the engagement, too.
      drop index visit_engagement;
      create index visit_withdrawn on visit (engagement_id) where status = 'withdrawn';
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
