import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands at the head of an office's papers, and its own forms (様式) of the report of a visit. */
export class Papers0085 implements MigrationInterface {
  name = 'Papers2026120100085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table paper_heading (
        tenant_id integer not null constraint paper_heading_tenant_id_fkey references tenant (id),
        addressee text not null,
        department text not null,
        version integer not null default 1,
        changed_by uuid constraint paper_heading_changed_by_fkey references person (id),
        changed_at timestamptz not null default ctx_now(),
        constraint paper_heading_pkey primary key (tenant_id)
      );
      create table record_form (
        id uuid not null constraint record_form_pkey primary key,
        tenant_id integer not null constraint record_form_tenant_id_fkey references tenant (id),
        programme_id uuid constraint record_form_programme_id_fkey references programme (id),
        name text not null constraint record_form_name_check check (name <> ''),
        size integer not null constraint record_form_size_check check (size > 0),
        sha256 text not null,
        stored_as uuid not null constraint record_form_stored_as_key unique,
        fields text[] not null,
        added_by uuid constraint record_form_added_by_fkey references person (id),
        added_at timestamptz not null default ctx_now(),
        ended_at timestamptz,
        ended_by uuid constraint record_form_ended_by_fkey references person (id)
      );
      create unique index record_form_of_office on record_form (tenant_id)
        where ended_at is null and programme_id is null;
      create unique index record_form_of_programme on record_form (tenant_id, programme_id) where ended_at is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
