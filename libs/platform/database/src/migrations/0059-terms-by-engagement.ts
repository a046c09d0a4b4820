import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a page of the list looks at costs what the page shows: terms that have begun and open action items of its
 * engagements are found by one index each, where all terms of the office and all items of ten years were read beside.
 */
export class TermsByEngagement0059 implements MigrationInterface {
  name = 'TermsByEngagement2026113000059';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index team_member_engagement;
      create index team_member_engagement on team_member (engagement_id, from_on);
      drop index counterpart_engagement;
      create index counterpart_engagement on counterpart (engagement_id, from_on);
      create index action_item_open on action_item (engagement_id) where state = 'open';
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
