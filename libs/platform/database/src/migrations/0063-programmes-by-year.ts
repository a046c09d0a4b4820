import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every office keeps its own programmes. What a programme offers, its bodies and its fee change with a fiscal year, and
 * the table of a former year stays as it was: they move from the programme to `programme_year`, one row from each year
 * in which something changed. The eight programmes of the report keep their place in its figure 3-4.
 */
export class ProgrammesByYear0063 implements MigrationInterface {
  name = 'ProgrammesByYear2026113000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programme_year (
        programme_id uuid not null constraint programme_year_programme_id_fkey references programme (id),
        from_fiscal_year integer not null,
        forms text[] not null constraint programme_year_forms_check check (cardinality(forms) > 0),
        support_types text[] not null constraint programme_year_support_types_check
          check (support_types <@ array['A', 'B', 'C', 'D', 'E'] and cardinality(support_types) > 0),
        fee_rule text not null,
        constraint programme_year_pkey primary key (programme_id, from_fiscal_year)
      );
      insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
        select id, from_fiscal_year, array[form], support_types, fee_rule from programme;

      alter table programme_body add column from_fiscal_year integer;
      update programme_body b set from_fiscal_year = p.from_fiscal_year from programme p where p.id = b.programme_id;
      alter table programme_body alter column from_fiscal_year set not null;
      alter table programme_body drop constraint programme_body_pkey;
      alter table programme_body
        add constraint programme_body_pkey primary key (programme_id, from_fiscal_year, organisation_id);
      alter table programme_body drop constraint programme_body_programme_id_fkey;
      alter table programme_body add constraint programme_body_programme_id_fkey
        foreign key (programme_id, from_fiscal_year) references programme_year (programme_id, from_fiscal_year);
      create index programme_body_of_organisation on programme_body (organisation_id);

      alter table programme drop column form;
      alter table programme drop column fee_rule;
      alter table programme drop column support_types;
      alter table programme add column cadence_months smallint default 1
        constraint programme_cadence_months_check check (cadence_months >= 1 and cadence_months <= 12);
      alter table programme add column papers text[] not null default '{visitReport}';
      alter table programme add column figure_row smallint;
      alter table programme add column version integer not null default 1;
      update programme set figure_row = position + 1;

      -- Nobody visits regularly in a programme of courses or advice: its engagements have no due day.
      alter table engagement alter column cadence_months drop not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
