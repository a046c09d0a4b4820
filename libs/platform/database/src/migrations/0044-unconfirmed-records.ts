import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS } from './walls.js';

/** Records that wait for their confirmation are a subject of reminders; and printing a packet is counted apart from exports. */
export class UnconfirmedRecords0044 implements MigrationInterface {
  name = 'UnconfirmedRecords2026112800044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reminder drop constraint reminder_subject_kind_check,
        add constraint reminder_subject_kind_check check (subject_kind in ('visitDue','plannedVisit','recordMissing','unconfirmed','actionItem','handover'));

      create function own_prints(p_since timestamptz) returns int language sql stable security definer set search_path = public, pg_temp
        as $$ select count(*)::int from audit_entry where person_id = ctx_person() and action = 'print' and at > p_since $$;
      revoke all on function own_prints(timestamptz) from public;
      grant execute on function own_prints(timestamptz) to ${ACTORS};
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
