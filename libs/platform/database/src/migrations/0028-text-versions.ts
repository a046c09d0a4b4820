import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { ACTORS, engagementWall, ofEngagement } from './walls.js';

/**
 * What stood in a vision, a challenge, an initiative, a milestone or a homework before it was corrected, for ever: from the
 * first correction on, every text is a row, the one it began with too. A closure is undone by a row of its own; one that was
 * closed again has a second closure. An engagement may follow an earlier one of the same municipality.
 */
export class TextVersions0028 implements MigrationInterface {
  name = 'TextVersions2026112800028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who wrote the first text, and when; null for rows from before.
      alter table challenge add column created_by uuid default ctx_person(), add column created_at timestamptz default ctx_now();
      alter table initiative add column created_by uuid default ctx_person(), add column created_at timestamptz default ctx_now();
      alter table milestone add column created_by uuid default ctx_person();
      create table text_version (
        id uuid primary key default gen_random_uuid(), ${ofEngagement},
        subject_kind text not null check (subject_kind in ('vision','challenge','initiative','milestone','actionItem')), subject_id uuid not null,
        field text not null default 'text' check (field in ('text','evidence')), version int not null check (version > 0),
        text text not null, reason text not null default '', written_by uuid references person, written_at timestamptz,
        unique (subject_id, field, version), check (version = 1 or reason <> '')
      );
      ${engagementWall('text_version')}
      revoke update, delete on text_version from ${ACTORS}, banso_worker;
      -- The vision's changes were kept before, without a reason.
      insert into text_version (engagement_id, subject_kind, subject_id, version, text, reason, written_by, written_at)
        select c.engagement_id, 'vision', c.engagement_id, row_number() over told, c.vision, case when row_number() over told = 1 then '' else '―' end, c.changed_by, c.changed_on::timestamp at time zone 'Asia/Tokyo'
          from vision_change c window told as (partition by c.engagement_id order by c.changed_on, c.id);
      drop table vision_change;

      alter table engagement_closure drop constraint engagement_closure_engagement_id_key;
      create table engagement_reopening (
        id uuid primary key default gen_random_uuid(), ${ofEngagement}, closure_id uuid not null unique references engagement_closure, reason text not null check (reason <> ''),
        reopened_by uuid references person, reopened_on date not null, reopened_at timestamptz not null default ctx_now()
      );
      ${engagementWall('engagement_reopening')}
      revoke update, delete on engagement_reopening from ${ACTORS}, banso_worker;
      -- The closures that hold; what was undone stays in the table.
      create view closure_in_force with (security_invoker = true) as
        select c.* from engagement_closure c where not exists (select from engagement_reopening r where r.closure_id = c.id);
      grant select on closure_in_force to ${ACTORS}, banso_worker;

      alter table engagement add column follows_id uuid references engagement on delete set null;
      ${SPELLED_OUT_WALLS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
