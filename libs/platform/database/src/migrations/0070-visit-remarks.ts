import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Remarks (所感) on visits, of those who walk along without writing the record: peer supporters above all. */
export class VisitRemarks0070 implements MigrationInterface {
  name = 'VisitRemarks2026113000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table visit_remark (
        id uuid not null constraint visit_remark_pkey primary key,
        visit_id uuid not null constraint visit_remark_visit_id_fkey references visit (id),
        engagement_id uuid not null,
        tenant_id int not null,
        municipality_code text not null,
        text text not null,
        written_by uuid not null constraint visit_remark_written_by_fkey references person (id),
        written_at timestamptz not null default ctx_now(),
        constraint visit_remark_engagement_fkey foreign key (engagement_id, tenant_id, municipality_code)
          references engagement (id, tenant_id, municipality_code)
      );
      create index visit_remark_visit on visit_remark (visit_id, written_at);
      create index visit_remark_engagement on visit_remark (engagement_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
