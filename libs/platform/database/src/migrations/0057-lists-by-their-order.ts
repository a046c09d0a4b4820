import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Action items in the order of their list, audit entries of one action, and who began lately: found by index. */
export class ListsByTheirOrder0057 implements MigrationInterface {
  name = 'ListsByTheirOrder2026112900057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index action_item_due;
      create index action_item_due on action_item (tenant_id, due_on, id) where state = 'open';
      create index action_item_order on action_item (tenant_id, due_on, id) include (municipality_code, state);
      create index counterpart_begins on counterpart (tenant_id, from_on);
      create index audit_entry_action on audit_entry (tenant_id, action, id desc);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
