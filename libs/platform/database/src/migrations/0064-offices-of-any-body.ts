import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Offices that are no prefecture: a university supports the municipalities of one, several or all prefectures, its
 * field. The field of a prefecture is itself. Which of its organisations an office is, is said (`is_office`), not
 * guessed by kind and name; it adopts the body of the report's figure that bears its name, and the programmes that this
 * body leads.
 */
export class OfficesOfAnyBody0064 implements MigrationInterface {
  name = 'OfficesOfAnyBody2026113000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenant add column kind text not null default 'prefecture'
        constraint tenant_kind_check check (kind = any (array['prefecture', 'university']));
      alter table tenant drop constraint tenant_prefecture_code_key;
      create unique index tenant_of_prefecture on tenant (prefecture_code) where kind = 'prefecture';
      alter table tenant add constraint tenant_name_key unique (name);
      create table tenant_field (
        tenant_id integer not null constraint tenant_field_tenant_id_fkey references tenant (id),
        prefecture_code text not null constraint tenant_field_prefecture_code_fkey references prefecture (code),
        constraint tenant_field_pkey primary key (tenant_id, prefecture_code)
      );
      create index tenant_field_of_prefecture on tenant_field (prefecture_code);
      insert into tenant_field (tenant_id, prefecture_code) select id, prefecture_code from tenant;

      alter table organisation add column is_office boolean not null default false
        constraint organisation_is_office_check
          check (not is_office or (tenant_id is not null and kind = any (array['prefecture', 'university'])));
      update organisation o set tenant_id = t.id from tenant t
       where o.tenant_id is null and o.kind = 'prefecture' and o.name = t.name
         and not exists (select from organisation i where i.tenant_id = t.id and i.kind = 'prefecture'
                          and i.name = t.name);
      update organisation o set is_office = true from tenant t
       where o.tenant_id = t.id and o.kind = 'prefecture' and o.name = t.name
         and o.id = (select min(i.id::text)::uuid from organisation i where i.tenant_id = t.id
                      and i.kind = 'prefecture' and i.name = t.name);
      create unique index organisation_office on organisation (tenant_id) where is_office;
      update programme g set tenant_id = o.tenant_id from programme_body b join organisation o on o.id = b.organisation_id
       where b.programme_id = g.id and b.position = 0 and g.tenant_id is null and o.is_office;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
