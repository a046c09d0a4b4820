import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Action items in the order of their list and audit entries of one action: found by index. */
export class ListsByTheirOrder0057 implements MigrationInterface {
  name = 'ListsByTheirOrder2026112900057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index action_item_due;
      create index action_item_due on action_item (tenant_id, due_on, id, municipality_code);
      create index action_item_state on action_item (tenant_id, state, due_on, id, municipality_code);
      create index action_item_visit on action_item (visit_id) where visit_id is not null;
      create index audit_entry_action on audit_entry (tenant_id, action, id desc);
      create index audit_entry_subject on audit_entry (tenant_id, subject_id, id desc);
      -- What else the log is filtered by stands in its order: what does not fit is passed over within the index.
      drop index audit_entry_tenant;
      create index audit_entry_tenant on audit_entry (tenant_id, id desc, subject_kind, municipality_code);
      create index audit_entry_day on audit_entry (tenant_id, at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
