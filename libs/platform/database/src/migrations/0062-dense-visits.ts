import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What grew with how many visits an office has: the kept months know their days, so that a month which a question cuts
 * is answered by them, and what was planned, cancelled or listed is found in indexes that answer alone.
 */
export class DenseVisits0062 implements MigrationInterface {
  name = 'DenseVisits2026113000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table coverage_month add column days smallint[] not null default '{}',
                                 add column kind_days integer[] not null default '{}';
      alter table coverage_place_month add column days smallint[] not null default '{}';
      alter table coverage_person_month add column days smallint[] not null default '{}';

      create temporary table held on commit drop as
        select v.id, v.engagement_id, v.tenant_id, v.municipality_code, v.support_types,
               date_trunc('month', v.held_on)::date as month, extract(day from v.held_on)::smallint as day
          from visit v where v.held_on is not null;
      update coverage_month c set days = g.days
        from (select h.tenant_id, h.municipality_code, t.type, h.month, array_agg(h.day order by h.day) as days
                from held h cross join lateral (select distinct u from unnest(h.support_types) u) t (type)
               group by 1, 2, 3, 4) g
       where (c.tenant_id, c.municipality_code, c.support_type, c.month) = (g.tenant_id, g.municipality_code, g.type, g.month);
      update coverage_month c
         set kind_days = array(
               select coalesce(g.on_days, 0) from unnest(c.body_kinds) with ordinality k (kind, n)
                 left join jsonb_to_recordset(d.given) g (kind text, on_days int) using (kind) order by k.n)
        from (select tenant_id, municipality_code, type, month,
                     jsonb_agg(jsonb_build_object('kind', kind, 'on_days', on_days)) as given
                from (select h.tenant_id, h.municipality_code, t.type, h.month, o.kind, bit_or(1 << h.day - 1) as on_days
                        from held h cross join lateral unnest(h.support_types) t (type)
                        join engagement e on e.id = h.engagement_id
                        join programme_body b on b.programme_id = e.programme_id
                        join organisation o on o.id = b.organisation_id
                       group by 1, 2, 3, 4, 5) k
               group by 1, 2, 3, 4) d
       where (c.tenant_id, c.municipality_code, c.support_type, c.month) = (d.tenant_id, d.municipality_code, d.type, d.month);
      update coverage_month set kind_days = array_fill(0, array[cardinality(body_kinds)])
       where cardinality(kind_days) <> cardinality(body_kinds);
      update coverage_place_month c set days = g.days
        from (select tenant_id, municipality_code, month, array_agg(day order by day) as days from held group by 1, 2, 3) g
       where (c.tenant_id, c.municipality_code, c.month) = (g.tenant_id, g.municipality_code, g.month);
      update coverage_person_month c set days = g.days
        from (select h.tenant_id, h.municipality_code, h.month, w.person_id, array_agg(h.day order by h.day) as days
                from held h join visit_record_version r on r.visit_id = h.id and r.superseded_at is null
               cross join lateral (
                 select r.begun_by
                  union select (p ->> 'personId')::uuid from jsonb_array_elements(r.participants_ours) p
                         where p ->> 'personId' is not null) w (person_id)
               group by 1, 2, 3, 4) g
       where (c.tenant_id, c.municipality_code, c.month, c.person_id)
           = (g.tenant_id, g.municipality_code, g.month, g.person_id);
      -- Each row was written twice; those of an office and month shall lie together again.
      cluster coverage_month using coverage_month_of_office;
      cluster coverage_place_month using coverage_place_month_pkey;
      cluster coverage_person_month using coverage_person_month_pkey;
      analyze coverage_month, coverage_place_month, coverage_person_month;

      -- What was planned on a day of the past is answered by the index alone, and so is what was cancelled since.
      drop index visit_planned_on;
      create index visit_planned_on on visit (tenant_id, planned_on)
        include (municipality_code, engagement_id, status, created_at, held_on, id) where planned_on is not null;
      create index visit_cancellation_day on visit_cancellation (tenant_id, cancelled_at)
        include (visit_id, municipality_code, engagement_id);
      -- Visits of a municipality stand in the order of their lists.
      create index visit_place on visit (municipality_code, day, id) include (tenant_id, status);
      drop index visit_held;
      -- And so are the records that wait for somebody, with who wrote them.
      drop index visit_waiting;
      create index visit_waiting on visit (tenant_id, id) include (engagement_id, municipality_code, held_on)
       where status = 'recorded';
      drop index visit_record_version_in_force;
      create unique index visit_record_version_in_force on visit_record_version (visit_id)
        include (tenant_id, written_by, recorded_at) where superseded_at is null;
      -- What somebody ever owned is a long list that its index tells; of its items those in the state asked for are read.
      drop index action_item_owner_person;
      create index action_item_owner_person on action_item_owner (person_id)
        include (action_item_id, tenant_id, municipality_code, engagement_id, hidden_until);
      drop index action_item_owner_item;
      create index action_item_owner_item on action_item_owner (action_item_id, from_on desc)
        include (id, person_id, tenant_id, municipality_code, engagement_id, hidden_until);
      create index action_item_by_state on action_item (state, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
