import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reach, wall } from './walls.js';

/** The numbers of the reminder ladder that an office or a programme has changed, and how far the sweep has come. */
export class Ladder0014 implements MigrationInterface {
  name = 'Ladder2026112500014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row is one set of numbers: it is read, checked and changed as a whole. Without a programme it is the tenant's own.
      create table reminder_ladder (
        id uuid primary key, tenant_id int not null references tenant, programme_id uuid references programme,
        numbers jsonb not null check (jsonb_typeof(numbers) = 'object'),
        version int not null default 1, changed_by uuid references person, changed_at timestamptz not null default ctx_now(),
        unique nulls not distinct (tenant_id, programme_id)
      );
      -- Whoever changes an engagement brings its reminders up to date, so everybody of the tenant reads the numbers.
      ${wall('reminder_ladder', { select: reach.tenants, insert: reach.manages, update: reach.manages })}

      -- A step that a change of the numbers moved into the past shows in the app, but no pile of mail goes out about it.
      alter table reminder add column quiet boolean not null default false;

      -- Up to which day a tenant's reminders are known to be right, and under which calendar, people and numbers.
      create table sweep_mark (tenant_id int primary key references tenant, swept_on date not null, whole_on date not null, office jsonb not null);
      ${wall('sweep_mark', {})}

      -- What time itself moves is found by its day.
      create index engagement_due on engagement (tenant_id, next_visit_due_on) where status = 'active';
      create index team_member_begins on team_member (tenant_id, from_on);
      create index team_member_ends on team_member_end (tenant_id, until_on);
      create index action_item_owner_begins on action_item_owner (tenant_id, from_on);
      create index handover_packet_open on handover_packet (tenant_id) where state not in ('received', 'done');
      create index reminder_standing on reminder (engagement_id) where state in ('open', 'acknowledged');
      create index reminder_standing_handover on reminder (tenant_id) where state in ('open', 'acknowledged') and subject_kind = 'handover';
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
