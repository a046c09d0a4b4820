import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A dispatch to an engagement is a visit, and its expert is in the team as long as it lasts. */
export class DispatchVisits0075 implements MigrationInterface {
  name = 'DispatchVisits2026113000075';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table dispatch
        add visit_id uuid constraint dispatch_visit_fkey references visit (id),
        add member_id uuid constraint dispatch_member_fkey references team_member (id);
      create index dispatch_visit on dispatch (visit_id) where visit_id is not null;
      create index dispatch_member on dispatch (member_id) where member_id is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
