import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts (連絡) of an engagement: phone calls and mails between visits. */
export class Contacts0078 implements MigrationInterface {
  name = 'Contacts2026113000078';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contact (
        id uuid not null constraint contact_pkey primary key,
        engagement_id uuid not null,
        tenant_id int not null,
        municipality_code text not null,
        contacted_on date not null,
        mode text not null,
        counterpart text not null,
        text text not null,
        outcome text not null default '',
        created_by uuid constraint contact_created_by_fkey references person (id),
        created_at timestamptz not null default ctx_now(),
        withdrawn_at timestamptz,
        withdrawn_by uuid constraint contact_withdrawn_by_fkey references person (id),
        withdrawn_reason text,
        version int not null default 1,
        constraint contact_engagement_fkey foreign key (engagement_id, tenant_id, municipality_code)
          references engagement (id, tenant_id, municipality_code),
        constraint contact_mode_check check (mode = any (array['phone', 'mail'])),
        constraint contact_withdrawn_check check ((withdrawn_at is null) = (withdrawn_reason is null))
      );
      create index contact_of_engagement on contact (engagement_id, contacted_on, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
