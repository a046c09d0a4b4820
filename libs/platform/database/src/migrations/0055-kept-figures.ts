import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a review asks of visits is kept by month and fiscal year: each kind of support given to a municipality, its
 * visits, and who of us was on them. A year is answered by its own rows, however many visits stand behind them.
 */
export class KeptFigures0055 implements MigrationInterface {
  name = 'KeptFigures2026112900055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table coverage_month add column purged integer not null default 0;
      create index coverage_month_of_office on coverage_month (tenant_id, month);
      create index coverage_purged_of_office on coverage_purged (tenant_id, held_on);
      -- What an office asks of all its engagements at once is found by the office.
      create index counterpart_begins on counterpart (tenant_id, from_on);
      create index engagement_closure_of_office on engagement_closure (tenant_id);
      create index engagement_pause_of_office on engagement_pause (tenant_id);
      create index visit_planned_on on visit (tenant_id, planned_on);
      create table coverage_year (
        tenant_id integer not null constraint coverage_year_tenant_id_fkey references tenant (id),
        fiscal_year integer not null,
        municipality_code text not null constraint coverage_year_municipality_code_fkey references municipality (code),
        support_type text not null
          constraint coverage_year_support_type_check check (support_type = any (array['A', 'B', 'C', 'D', 'E'])),
        delivered integer not null,
        purged integer not null default 0,
        last_on date not null,
        body_kinds text[] not null default '{}',
        constraint coverage_year_pkey primary key (tenant_id, fiscal_year, municipality_code, support_type)
      );
      create table coverage_place_month (
        tenant_id integer not null constraint coverage_place_month_tenant_id_fkey references tenant (id),
        month date not null,
        municipality_code text not null
          constraint coverage_place_month_municipality_code_fkey references municipality (code),
        visits integer not null,
        constraint coverage_place_month_pkey primary key (tenant_id, month, municipality_code)
      );
      create table coverage_person_month (
        tenant_id integer not null constraint coverage_person_month_tenant_id_fkey references tenant (id),
        month date not null,
        municipality_code text not null
          constraint coverage_person_month_municipality_code_fkey references municipality (code),
        person_id uuid not null,
        visits integer not null,
        constraint coverage_person_month_pkey primary key (tenant_id, month, municipality_code, person_id)
      );
      create table coverage_person_year (
        tenant_id integer not null constraint coverage_person_year_tenant_id_fkey references tenant (id),
        fiscal_year integer not null,
        municipality_code text not null
          constraint coverage_person_year_municipality_code_fkey references municipality (code),
        person_id uuid not null,
        visits integer not null,
        constraint coverage_person_year_pkey primary key (tenant_id, fiscal_year, municipality_code, person_id)
      );

      update coverage_month c set purged = p.delivered
        from (select tenant_id, municipality_code, support_type, date_trunc('month', held_on)::date as month,
                     sum(delivered)::int as delivered
                from coverage_purged group by 1, 2, 3, 4) p
       where (c.tenant_id, c.municipality_code, c.support_type, c.month)
           = (p.tenant_id, p.municipality_code, p.support_type, p.month);
      -- All in the order in which they are asked for: rows of one office and month, or year, then lie together.
      cluster coverage_month using coverage_month_of_office;
      insert into coverage_year
        select c.tenant_id, extract(year from c.month - interval '3 months')::int, c.municipality_code, c.support_type,
               sum(c.delivered), sum(c.purged), max(c.last_on),
               array(select distinct k from unnest(string_to_array(string_agg(
                       array_to_string(c.body_kinds, ','), ',') filter (where c.body_kinds <> '{}'), ',')) k order by k)
          from coverage_month c group by 1, 2, 3, 4 order by 1, 2, 3, 4;
      insert into coverage_place_month
        select v.tenant_id, date_trunc('month', v.held_on)::date, v.municipality_code, count(*)
          from visit v where v.status in ('recorded', 'confirmed') group by 1, 2, 3 order by 1, 2, 3;
      insert into coverage_person_month
        select v.tenant_id, date_trunc('month', v.held_on)::date, v.municipality_code, w.person_id, count(*)
          from visit v join visit_record_version r on r.visit_id = v.id and r.superseded_at is null
         cross join lateral (
           select r.begun_by
            union select (p ->> 'personId')::uuid from jsonb_array_elements(r.participants_ours) p
                   where p ->> 'personId' is not null) w(person_id)
         where v.held_on is not null and w.person_id is not null group by 1, 2, 3, 4 order by 1, 2, 3, 4;
      insert into coverage_person_year
        select tenant_id, extract(year from month - interval '3 months')::int, municipality_code, person_id, sum(visits)
          from coverage_person_month group by 1, 2, 3, 4 order by 1, 2, 3, 4;
      analyze coverage_month, coverage_year, coverage_place_month, coverage_person_month, coverage_person_year;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
