import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger of support given (支援実績): what coverage reads. By whom is who took part, as known when it was written
 * down; counts of purged engagements become lines without a source.
 */
export class SupportGiven0071 implements MigrationInterface {
  name = 'SupportGiven2026113000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WHO_TOOK_PART);
    await runner.query(DISPATCHES);
    await runner.query(LEDGER);
    await runner.query(KEPT_OF_MONTHS);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}

/** The body of each person by the role that had run longest on the day; without a role the one they belong to. */
const bodyOf = (person: string, on: string): string => `
  coalesce(
    (select r.organisation_id from role_holding r
      left join lateral (select min(x.until_on) as until_on from role_end x where x.role_holding_id = r.id) e on true
      where r.person_id = ${person} and r.from_on <= ${on} and coalesce(least(r.until_on, e.until_on), ${on}) >= ${on}
      order by r.from_on, r.id limit 1),
    (select p.organisation_id from person p where p.id = ${person}))`;

const WHO_TOOK_PART = `
  alter table visit_record_version add column body_ids uuid[] not null default '{}';
  update visit_record_version v
     set body_ids = array(
           select distinct ${bodyOf('w.id', 'v.held_on')} as body
             from (select v.begun_by as id
                    union select (p ->> 'personId')::uuid from jsonb_array_elements(v.participants_ours) p
                           where p ->> 'personId' is not null) w
            where exists (select from person p where p.id = w.id)
            order by 1)
   where superseded_at is null`;

const DISPATCHES = `
  alter table dispatch
    add column support_types text[] not null default '{}',
    add column body_id uuid constraint dispatch_body_id_fkey references organisation (id);
  update dispatch d
     set body_id = case when held_on is not null then ${bodyOf('d.expert_id', 'd.held_on')} end,
         support_types = coalesce(
           (select y.support_types from engagement e join programme_year y on y.programme_id = e.programme_id
             where e.id = d.engagement_id order by y.from_fiscal_year desc limit 1), array['B']);
  alter table dispatch
    add constraint dispatch_support_types_check
      check (support_types <> '{}' and support_types <@ array['A', 'B', 'C', 'D', 'E']),
    add constraint dispatch_body_check check ((held_on is null) = (body_id is null))`;

const LEDGER = `
  create table support_given (
    source_id uuid not null,
    support_type text not null,
    source_kind text not null,
    tenant_id int not null constraint support_given_tenant_id_fkey references tenant (id),
    municipality_code text not null
      constraint support_given_municipality_code_fkey references municipality (code),
    given_on date not null,
    body_ids uuid[] not null default '{}',
    body_kinds text[] not null default '{}',
    constraint support_given_pkey primary key (source_id, support_type),
    constraint support_given_source_kind_check check (source_kind = any (array['visit', 'dispatch', 'purged'])),
    constraint support_given_support_type_check check (support_type = any (array['A', 'B', 'C', 'D', 'E']))
  );
  insert into support_given
      (source_id, support_type, source_kind, tenant_id, municipality_code, given_on, body_ids, body_kinds)
    select s.id, t.type, s.kind, s.tenant_id, s.municipality_code, s.held_on, s.body_ids,
           array(select distinct o.kind from organisation o where o.id = any(s.body_ids) order by 1)
      from (select v.id, 'visit' as kind, v.tenant_id, v.municipality_code, v.held_on, v.support_types,
                   coalesce(r.body_ids, '{}') as body_ids
              from visit v
              left join visit_record_version r on r.visit_id = v.id and r.superseded_at is null
             where v.held_on is not null
             union all
            select id, 'dispatch', tenant_id, municipality_code, held_on, support_types, array[body_id]
              from dispatch where held_on is not null) s
     cross join lateral (select distinct unnest(s.support_types)) t (type)
     order by s.tenant_id, s.municipality_code, s.held_on;
  insert into support_given
      (source_id, support_type, source_kind, tenant_id, municipality_code, given_on, body_kinds)
    select gen_random_uuid(), support_type, 'purged', tenant_id, municipality_code, held_on, body_kinds
      from coverage_purged cross join lateral generate_series(1, delivered);
  create index support_given_of_place on support_given (tenant_id, municipality_code, given_on);
  create index support_given_purged on support_given (tenant_id, given_on) where source_kind = 'purged';
  drop table coverage_purged`;

/** Dispatches come to what is kept, and by whom is who took part. */
const KEPT_OF_MONTHS = `
  with line as (
    select *, date_trunc('month', given_on)::date as month, extract(day from given_on)::int as day,
           source_kind = 'purged' as is_purged
      from support_given),
  kind as (
    select tenant_id, municipality_code, support_type, month, array_agg(kind order by kind) as body_kinds,
           array_agg(on_days order by kind) as kind_days
      from (select tenant_id, municipality_code, support_type, month, k as kind,
                   bit_or(case when is_purged then 0 else 1 << day - 1 end) as on_days
              from line cross join lateral unnest(body_kinds) k group by 1, 2, 3, 4, 5) k
     group by 1, 2, 3, 4)
  insert into coverage_month
      (tenant_id, municipality_code, support_type, month, delivered, purged, last_on, body_kinds, days, kind_days)
    select l.tenant_id, l.municipality_code, l.support_type, l.month, count(*), count(*) filter (where is_purged),
           max(given_on), coalesce(k.body_kinds, '{}'),
           coalesce(array_agg(day::smallint order by given_on) filter (where not is_purged), '{}'),
           coalesce(k.kind_days, '{}')
      from line l left join kind k using (tenant_id, municipality_code, support_type, month)
     group by l.tenant_id, l.municipality_code, l.support_type, l.month, k.body_kinds, k.kind_days
  on conflict (tenant_id, municipality_code, support_type, month) do update
    set delivered = excluded.delivered, purged = excluded.purged, last_on = excluded.last_on,
        body_kinds = excluded.body_kinds, days = excluded.days, kind_days = excluded.kind_days;
  insert into coverage_year
      (tenant_id, fiscal_year, municipality_code, support_type, delivered, purged, last_on, body_kinds)
    select tenant_id, extract(year from month - interval '3 months')::int as year, municipality_code, support_type,
           sum(delivered), sum(purged), max(last_on), array(
             select distinct k from unnest(string_to_array(string_agg(array_to_string(body_kinds, ' '), ' '), ' ')) k
              where k <> '' order by k)
      from coverage_month group by 1, 2, 3, 4
  on conflict (tenant_id, fiscal_year, municipality_code, support_type) do update
    set delivered = excluded.delivered, purged = excluded.purged, last_on = excluded.last_on,
        body_kinds = excluded.body_kinds`;
