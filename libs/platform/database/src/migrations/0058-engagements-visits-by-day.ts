import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An engagement's newest visits are found by index in whatever reach: the one without a day had all of them sorted. */
export class EngagementsVisitsByDay0058 implements MigrationInterface {
  name = 'EngagementsVisitsByDay2026112900058';

  async up(runner: QueryRunner): Promise<void> {
    // visit_story begins with the engagement, too.
    await runner.query('drop index visit_engagement');
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
