// Made from coverage-months.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, SupportType } from '@banso/domain';

/** What {@link keepPurgedCounts} is asked with. */
export interface KeepPurgedCountsParameters {
  engagement: string;
}

/** What {@link keepPurgedCounts} gives. */
export type KeepPurgedCountsRow = Record<string, never>;

/**
 * Keeps what the held visits of an engagement counted for, before its records are purged: counts outlive what they
 * were counted from.
 */
export const keepPurgedCounts = statement<KeepPurgedCountsParameters, KeepPurgedCountsRow>({
  name: 'keepPurgedCounts',
  alternatives: [],
  prepared: false,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        insert into
          coverage_purged (tenant_id, municipality_code, support_type, held_on, delivered, body_kinds)
        select
          v.tenant_id,
          v.municipality_code,
          t.type,
          v.held_on,
          count(distinct v.id)::int,
          coalesce(
            array_agg(
              distinct o.kind
              order by
                o.kind
            ) filter (
              where
                o.kind is not null
            ),
            '{}'
          )
        from
          shared_visit v
          cross join lateral unnest(v.support_types) as t (type)
          join shared_engagement e on e.id = v.engagement_id
          left join shared_programme_body b on b.programme_id = e.programme_id
          left join shared_organisation o on o.id = b.organisation_id
        where
          v.engagement_id = $1
          and v.held_on is not null
        group by
          1,
          2,
          3,
          4
        on conflict (tenant_id, municipality_code, support_type, held_on) do update
        set
          delivered = coverage_purged.delivered + excluded.delivered,
          body_kinds = array(
            select distinct
              k
            from
              unnest(coverage_purged.body_kinds || excluded.body_kinds) k
            order by
              k
          )`,
    },
  },
});

/** What {@link lockedPlacesOfVisits} is asked with. */
export interface LockedPlacesOfVisitsParameters {
  visits: ReadonlyArray<string>;
}

/** What {@link lockedPlacesOfVisits} gives. */
export interface LockedPlacesOfVisitsRow {
  tenantId: number;
  code: string;
  months: CivilDay[];
  locked: null;
}

/**
 * The municipalities of visits, each locked until the transaction ends, with the months in which the visits count or
 * once counted (a correction may have moved one): always in the order of codes, so that nobody waits in a circle.
 * Visits that were never recorded count nowhere.
 */
export const lockedPlacesOfVisits = statement<LockedPlacesOfVisitsParameters, LockedPlacesOfVisitsRow>({
  name: 'lockedPlacesOfVisits',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['visits'],
      text: `
        select
          tenant_id as "tenantId",
          municipality_code as code,
          months,
          pg_advisory_xact_lock(tenant_id, municipality_code::int) as locked
        from
          (
            select
              v.tenant_id,
              v.municipality_code,
              array_agg(distinct date_trunc('month', d.held_on)::date) as months
            from
              shared_visit v
              cross join lateral (
                select
                  r.held_on
                from
                  shared_visit_record_version r
                where
                  r.visit_id = v.id
                union
                select
                  v.held_on
                where
                  v.held_on is not null
              ) d
            where
              v.id = any ($1::uuid[])
            group by
              1,
              2
            order by
              1,
              2
          ) as place`,
    },
  },
});

/** What {@link bringMonthsUpToDate} is asked with. */
export interface BringMonthsUpToDateParameters {
  months: ReadonlyArray<CivilDay> | null;
  tenant: number;
  municipality: string | null;
  ofOnePlace: boolean;
}

/** What {@link bringMonthsUpToDate} gives. */
export interface BringMonthsUpToDateRow {
  municipalityCode: string;
  supportType: SupportType;
  month: CivilDay;
  stored: number | null;
  counted: number | null;
}

/**
 * Brings `coverage_month` to what the held visits and the counts of purged ones say, of an office or of some months of
 * one municipality, and returns what differed, in one statement. All parts read the same snapshot, so a row is compared
 * with exactly the visits it is replaced by.
 */
export const bringMonthsUpToDate = statement<BringMonthsUpToDateParameters, BringMonthsUpToDateRow>({
  name: 'bringMonthsUpToDate',
  alternatives: ['ofOnePlace'],
  prepared: false,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        with
          live as (
            select
              v.tenant_id,
              v.municipality_code,
              t.type as support_type,
              date_trunc('month', v.held_on)::date as month,
              count(distinct v.id)::int as delivered,
              max(v.held_on) as last_on,
              coalesce(
                array_agg(
                  distinct o.kind
                  order by
                    o.kind
                ) filter (
                  where
                    o.kind is not null
                ),
                '{}'
              ) as body_kinds
            from
              shared_visit v
              cross join lateral unnest(v.support_types) as t (type)
              join shared_engagement e on e.id = v.engagement_id
              left join shared_programme_body b on b.programme_id = e.programme_id
              left join shared_organisation o on o.id = b.organisation_id
            where
              v.held_on is not null
              and v.tenant_id = $1
            group by
              1,
              2,
              3,
              4
          ),
          left_over as (
            select
              p.*,
              date_trunc('month', p.held_on)::date as month
            from
              coverage_purged p
            where
              p.tenant_id = $1
          ),
          purged as (
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              sum(delivered)::int as delivered,
              max(held_on) as last_on,
              array(
                select distinct
                  k
                from
                  left_over i
                  cross join lateral unnest(i.body_kinds) k
                where
                  i.tenant_id = o.tenant_id
                  and i.municipality_code = o.municipality_code
                  and i.support_type = o.support_type
                  and i.month = o.month
              ) as body_kinds
            from
              left_over o
            group by
              1,
              2,
              3,
              4
          ),
          counted as (
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              coalesce(l.delivered, 0) + coalesce(p.delivered, 0) as delivered,
              greatest(l.last_on, p.last_on) as last_on,
              array(
                select distinct
                  k
                from
                  unnest(coalesce(l.body_kinds, '{}') || coalesce(p.body_kinds, '{}')) k
                order by
                  k
              ) as body_kinds
            from
              live l
              full join purged p using (tenant_id, municipality_code, support_type, month)
          ),
          stored as (
            select
              *
            from
              coverage_month c
            where
              c.tenant_id = $1
          ),
          difference as (
            select
              coalesce(n.tenant_id, s.tenant_id) as tenant_id,
              coalesce(n.municipality_code, s.municipality_code) as municipality_code,
              coalesce(n.support_type, s.support_type) as support_type,
              coalesce(n.month, s.month) as month,
              s.delivered as was,
              n.delivered,
              n.last_on,
              n.body_kinds
            from
              counted n
              full join stored s using (tenant_id, municipality_code, support_type, month)
            where
              (n.delivered, n.last_on, n.body_kinds) is distinct from (s.delivered, s.last_on, s.body_kinds)
          ),
          gone as (
            delete from coverage_month c using difference d
            where
              d.delivered is null
              and c.tenant_id = d.tenant_id
              and c.municipality_code = d.municipality_code
              and c.support_type = d.support_type
              and c.month = d.month
          ),
          put as (
            insert into
              coverage_month (tenant_id, municipality_code, support_type, month, delivered, last_on, body_kinds)
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              delivered,
              last_on,
              body_kinds
            from
              difference
            where
              delivered is not null
            on conflict (tenant_id, municipality_code, support_type, month) do update
            set
              delivered = excluded.delivered,
              last_on = excluded.last_on,
              body_kinds = excluded.body_kinds
          )
        select
          municipality_code as "municipalityCode",
          support_type as "supportType",
          month,
          was as stored,
          delivered as counted
        from
          difference
        order by
          municipality_code,
          month,
          support_type`,
    },
    'ofOnePlace': {
      parameters: ['months', 'tenant', 'municipality'],
      text: `
        with
          asked as materialized (
            select
              m as month,
              (m + interval '1 month')::date as until
            from
              unnest($1::date[]) m
          ),
          live as (
            select
              v.tenant_id,
              v.municipality_code,
              t.type as support_type,
              date_trunc('month', v.held_on)::date as month,
              count(distinct v.id)::int as delivered,
              max(v.held_on) as last_on,
              coalesce(
                array_agg(
                  distinct o.kind
                  order by
                    o.kind
                ) filter (
                  where
                    o.kind is not null
                ),
                '{}'
              ) as body_kinds
            from
              shared_visit v
              join asked a on v.held_on >= a.month
              and v.held_on < a.until
              cross join lateral unnest(v.support_types) as t (type)
              join shared_engagement e on e.id = v.engagement_id
              left join shared_programme_body b on b.programme_id = e.programme_id
              left join shared_organisation o on o.id = b.organisation_id
            where
              v.held_on is not null
              and v.tenant_id = $2
              and v.municipality_code = $3
            group by
              1,
              2,
              3,
              4
          ),
          left_over as (
            select
              p.*,
              date_trunc('month', p.held_on)::date as month
            from
              coverage_purged p
            where
              p.tenant_id = $2
              and p.municipality_code = $3
              and date_trunc('month', p.held_on)::date = any ($1::date[])
          ),
          purged as (
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              sum(delivered)::int as delivered,
              max(held_on) as last_on,
              array(
                select distinct
                  k
                from
                  left_over i
                  cross join lateral unnest(i.body_kinds) k
                where
                  i.tenant_id = o.tenant_id
                  and i.municipality_code = o.municipality_code
                  and i.support_type = o.support_type
                  and i.month = o.month
              ) as body_kinds
            from
              left_over o
            group by
              1,
              2,
              3,
              4
          ),
          counted as (
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              coalesce(l.delivered, 0) + coalesce(p.delivered, 0) as delivered,
              greatest(l.last_on, p.last_on) as last_on,
              array(
                select distinct
                  k
                from
                  unnest(coalesce(l.body_kinds, '{}') || coalesce(p.body_kinds, '{}')) k
                order by
                  k
              ) as body_kinds
            from
              live l
              full join purged p using (tenant_id, municipality_code, support_type, month)
          ),
          stored as (
            select
              *
            from
              coverage_month c
            where
              c.tenant_id = $2
              and c.municipality_code = $3
              and c.month = any ($1::date[])
          ),
          difference as (
            select
              coalesce(n.tenant_id, s.tenant_id) as tenant_id,
              coalesce(n.municipality_code, s.municipality_code) as municipality_code,
              coalesce(n.support_type, s.support_type) as support_type,
              coalesce(n.month, s.month) as month,
              s.delivered as was,
              n.delivered,
              n.last_on,
              n.body_kinds
            from
              counted n
              full join stored s using (tenant_id, municipality_code, support_type, month)
            where
              (n.delivered, n.last_on, n.body_kinds) is distinct from (s.delivered, s.last_on, s.body_kinds)
          ),
          gone as (
            delete from coverage_month c using difference d
            where
              d.delivered is null
              and c.tenant_id = d.tenant_id
              and c.municipality_code = d.municipality_code
              and c.support_type = d.support_type
              and c.month = d.month
          ),
          put as (
            insert into
              coverage_month (tenant_id, municipality_code, support_type, month, delivered, last_on, body_kinds)
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              delivered,
              last_on,
              body_kinds
            from
              difference
            where
              delivered is not null
            on conflict (tenant_id, municipality_code, support_type, month) do update
            set
              delivered = excluded.delivered,
              last_on = excluded.last_on,
              body_kinds = excluded.body_kinds
          )
        select
          municipality_code as "municipalityCode",
          support_type as "supportType",
          month,
          was as stored,
          delivered as counted
        from
          difference
        order by
          municipality_code,
          month,
          support_type`,
    },
  },
});
