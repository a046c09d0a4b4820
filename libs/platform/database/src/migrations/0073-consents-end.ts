import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reminder can be about the consent of a peer supporter's home office, which ends with their part in a team. */
export class ConsentsEnd0073 implements MigrationInterface {
  name = 'ConsentsEnd2026113000073';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reminder drop constraint reminder_subject_kind_check;
      alter table reminder add constraint reminder_subject_kind_check check (subject_kind in ('visitDue', 'plannedVisit',
        'recordMissing', 'unconfirmed', 'actionItem', 'handover', 'peerConsent'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
