import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reach, wall } from './walls.js';

/**
 * Lists of transfers (the transfers of 1 April from one file). A list adds nothing to what a transfer is: its rows say where a
 * transfer came from, who takes over unless somebody decides otherwise, and how far confirming or withdrawing has come. They
 * name successors, so unlike the announced transfer they are the managers' for ever.
 */
export class April0017 implements MigrationInterface {
  name = 'April2026112500017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table transfer_list (
        id uuid primary key, tenant_id int not null references tenant, name text not null, sha256 text not null,
        registered_by uuid not null references person, registered_at timestamptz not null default ctx_now(),
        -- Who asked for the confirmation or the withdrawal that is going on: the worker acts in this person's name.
        requested_by uuid references person, withdrawn_at timestamptz, version int not null default 1
      );
      -- The same file sent twice is the same list.
      create unique index transfer_list_same_file on transfer_list (tenant_id, sha256) where withdrawn_at is null;
      create table transfer_list_row (
        transfer_id uuid primary key references transfer, list_id uuid not null references transfer_list, tenant_id int not null references tenant, number int not null check (number > 1),
        successor_id uuid references person, interim_id uuid references person,
        state text not null default 'registered' check (state in ('registered','waiting','confirmed','refused','withdrawing','withdrawn')),
        refusal jsonb, settled_at timestamptz,
        -- Reminders and whatever else is derived from what was written have still to follow.
        lags boolean not null default false,
        unique (list_id, number)
      );
      create index transfer_list_row_to_do on transfer_list_row (tenant_id, list_id, number) where state in ('waiting', 'withdrawing');
      create index transfer_list_row_lagging on transfer_list_row (tenant_id) where lags;
      create index disposition_successor on disposition (successor_id);
      -- What one person holds, and what one transfer has written, is asked for two thousand times in a row.
      create index visit_waiting on visit (tenant_id, id) where status = 'recorded';
      create index visit_draft_person on visit_draft (person_id);
      create index team_member_written on team_member (transfer_id) where transfer_id is not null;
      create index team_member_end_written on team_member_end (transfer_id) where transfer_id is not null;
      create index action_item_owner_written on action_item_owner (transfer_id) where transfer_id is not null;
      ${['transfer_list', 'transfer_list_row'].map((table) => wall(table, { select: reach.manages, insert: reach.manages, update: reach.manages })).join('\n')}

      -- The worker confirms the transfers of a list, and has to know of drafts as the manager does who asked for it.
      create or replace function drafts_held(p_person uuid) returns table (visit_id uuid, engagement_id uuid) language sql stable rows 5 security definer set search_path = public, pg_temp
        as $$ select d.visit_id, d.engagement_id from visit_draft d
               where d.person_id = p_person and (d.tenant_id = any(ctx_ints('app.manages')) or d.tenant_id = any(ctx_ints('app.jobs')) or p_person = ctx_person()) $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
