import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders can be about a dispatch that nobody answers, or of which nobody reports. */
export class DispatchReminders0074 implements MigrationInterface {
  name = 'DispatchReminders2026113000074';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reminder drop constraint reminder_subject_kind_check;
      alter table reminder add constraint reminder_subject_kind_check check (subject_kind = any (array[
        'visitDue', 'plannedVisit', 'recordMissing', 'unconfirmed', 'actionItem', 'handover', 'peerConsent',
        'dispatchUnanswered', 'dispatchReport']));
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
