// Made from coverage-months.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, SupportType } from '@banso/domain';

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
  prepared: true,
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

/** What {@link lockedPlacesOfDispatches} is asked with. */
export interface LockedPlacesOfDispatchesParameters {
  dispatches: ReadonlyArray<string>;
}

/** What {@link lockedPlacesOfDispatches} gives. */
export interface LockedPlacesOfDispatchesRow {
  tenantId: number;
  code: string;
  months: CivilDay[];
  locked: null;
}

/**
 * The municipalities of dispatches, each locked until the transaction ends, with the months in which these were carried
 * out: always in the order of codes.
 */
export const lockedPlacesOfDispatches = statement<LockedPlacesOfDispatchesParameters, LockedPlacesOfDispatchesRow>({
  name: 'lockedPlacesOfDispatches',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatches'],
      text: `
        select
          tenant_id as "tenantId",
          municipality_code as code,
          months,
          pg_advisory_xact_lock(tenant_id, municipality_code::int) as locked
        from
          (
            select
              d.tenant_id,
              d.municipality_code,
              array_agg(distinct date_trunc('month', d.held_on)::date) as months
            from
              shared_dispatch d
            where
              d.id = any ($1::uuid[])
              and d.held_on is not null
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
  months: ReadonlyArray<CivilDay>;
  municipality: string | null;
  tenant: number;
  ofOnePlace: boolean;
}

/** What {@link bringMonthsUpToDate} gives. */
export interface BringMonthsUpToDateRow {
  municipalityCode: string;
  supportType: SupportType | null;
  personId: string | null;
  month: CivilDay;
  stored: number | null;
  counted: number | null;
}

/**
 * Brings what is kept of some months of an office, or of one of its municipalities, to what the ledger of support
 * given and the held visits say, and returns what differed, in one statement. All parts read the same snapshot, so a
 * row is compared with exactly the lines it is replaced by. The fiscal years of the municipality move by what its
 * months did. A row of which its days alone differ has twice the same number.
 */
export const bringMonthsUpToDate = statement<BringMonthsUpToDateParameters, BringMonthsUpToDateRow>({
  name: 'bringMonthsUpToDate',
  alternatives: ['ofOnePlace'],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['months', 'tenant'],
      text: `
        with
          asked as materialized (
            select
              m as month,
              (m + interval '1 month')::date as until
            from
              unnest($1::date[]) m
          ),
          went as materialized (
            select
              v.id,
              v.tenant_id,
              v.municipality_code,
              v.held_on,
              date_trunc('month', v.held_on)::date as month
            from
              asked a
              join shared_visit v on v.day >= a.month
              and v.day < a.until
            where
              v.held_on is not null
              and v.tenant_id = $2
          ),
          given as materialized (
            select
              g.tenant_id,
              g.municipality_code,
              g.support_type,
              a.month,
              g.given_on,
              extract(
                day
                from
                  g.given_on
              )::int as day_of_month,
              g.body_kinds,
              g.source_kind = 'purged' as is_purged
            from
              asked a
              join shared_support_given g on g.given_on >= a.month
              and g.given_on < a.until
            where
              g.tenant_id = $2
          ),
          live as (
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              count(*)::int as delivered,
              count(*) filter (
                where
                  is_purged
              )::int as purged,
              max(given_on) as last_on,
              coalesce(
                array_agg(
                  day_of_month::smallint
                  order by
                    given_on
                ) filter (
                  where
                    not is_purged
                ),
                '{}'
              ) as days
            from
              given
            group by
              1,
              2,
              3,
              4
          ),
          kind_given as (
            select
              g.tenant_id,
              g.municipality_code,
              g.support_type,
              g.month,
              k as kind,
              case
                when g.is_purged then 0
                else 1 << g.day_of_month - 1
              end as on_days
            from
              given g
              cross join lateral unnest(g.body_kinds) k
          ),
          kinds as (
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              array_agg(
                kind
                order by
                  kind
              ) as body_kinds,
              array_agg(
                on_days
                order by
                  kind
              ) as kind_days
            from
              (
                select
                  tenant_id,
                  municipality_code,
                  support_type,
                  month,
                  kind,
                  bit_or(on_days) as on_days
                from
                  kind_given
                group by
                  1,
                  2,
                  3,
                  4,
                  5
              ) k
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
              l.delivered,
              l.purged,
              l.last_on,
              coalesce(k.body_kinds, '{}') as body_kinds,
              l.days,
              coalesce(k.kind_days, '{}') as kind_days
            from
              live l
              left join kinds k using (tenant_id, municipality_code, support_type, month)
          ),
          stored as (
            select
              *
            from
              coverage_month c
            where
              c.tenant_id = $2
              and c.month = any ($1::date[])
          ),
          difference as (
            select
              coalesce(n.tenant_id, s.tenant_id) as tenant_id,
              coalesce(n.municipality_code, s.municipality_code) as municipality_code,
              coalesce(n.support_type, s.support_type) as support_type,
              coalesce(n.month, s.month) as month,
              s.delivered as was,
              s.purged as was_purged,
              n.delivered,
              n.purged,
              n.last_on,
              n.body_kinds,
              n.days,
              n.kind_days
            from
              counted n
              full join stored s using (tenant_id, municipality_code, support_type, month)
            where
              (n.delivered, n.purged, n.last_on) is distinct from (s.delivered, s.purged, s.last_on)
              or (n.body_kinds, n.days, n.kind_days) is distinct from (s.body_kinds, s.days, s.kind_days)
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
              coverage_month (
                tenant_id,
                municipality_code,
                support_type,
                month,
                delivered,
                purged,
                last_on,
                body_kinds,
                days,
                kind_days
              )
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              delivered,
              purged,
              last_on,
              body_kinds,
              days,
              kind_days
            from
              difference
            where
              delivered is not null
            on conflict (tenant_id, municipality_code, support_type, month) do update
            set
              delivered = excluded.delivered,
              purged = excluded.purged,
              last_on = excluded.last_on,
              body_kinds = excluded.body_kinds,
              days = excluded.days,
              kind_days = excluded.kind_days
          ),
          place_difference as (
            select
              municipality_code,
              month,
              s.visits as was,
              n.visits,
              n.days
            from
              (
                select
                  municipality_code,
                  month,
                  count(*)::int as visits,
                  array_agg(
                    extract(
                      day
                      from
                        held_on
                    )::smallint
                    order by
                      held_on
                  ) as days
                from
                  went
                group by
                  1,
                  2
              ) n
              full join (
                select
                  *
                from
                  coverage_place_month c
                where
                  c.tenant_id = $2
                  and c.month = any ($1::date[])
              ) s using (municipality_code, month)
            where
              (n.visits, n.days) is distinct from (s.visits, s.days)
          ),
          place_gone as (
            delete from coverage_place_month c using place_difference d
            where
              d.visits is null
              and c.tenant_id = $2
              and c.municipality_code = d.municipality_code
              and c.month = d.month
          ),
          place_put as (
            insert into
              coverage_place_month (tenant_id, month, municipality_code, visits, days)
            select
              $2,
              month,
              municipality_code,
              visits,
              days
            from
              place_difference
            where
              visits is not null
            on conflict (tenant_id, month, municipality_code) do update
            set
              visits = excluded.visits,
              days = excluded.days
          ),
          person_difference as (
            select
              municipality_code,
              month,
              person_id,
              s.visits as was,
              n.visits,
              n.days
            from
              (
                select
                  v.municipality_code,
                  v.month,
                  a.person_id,
                  count(*)::int as visits,
                  array_agg(
                    extract(
                      day
                      from
                        v.held_on
                    )::smallint
                    order by
                      v.held_on
                  ) as days
                from
                  went v
                  join shared_visit_attendee a on a.visit_id = v.id
                group by
                  1,
                  2,
                  3
              ) n
              full join (
                select
                  *
                from
                  coverage_person_month c
                where
                  c.tenant_id = $2
                  and c.month = any ($1::date[])
              ) s using (municipality_code, month, person_id)
            where
              (n.visits, n.days) is distinct from (s.visits, s.days)
          ),
          person_gone as (
            delete from coverage_person_month c using person_difference d
            where
              d.visits is null
              and c.tenant_id = $2
              and c.municipality_code = d.municipality_code
              and c.month = d.month
              and c.person_id = d.person_id
          ),
          person_put as (
            insert into
              coverage_person_month (tenant_id, month, municipality_code, person_id, visits, days)
            select
              $2,
              month,
              municipality_code,
              person_id,
              visits,
              days
            from
              person_difference
            where
              visits is not null
            on conflict (tenant_id, month, municipality_code, person_id) do update
            set
              visits = excluded.visits,
              days = excluded.days
          ),
          told as (
            select
              municipality_code as "municipalityCode",
              support_type as "supportType",
              null::uuid as "personId",
              month,
              was as stored,
              delivered as counted
            from
              difference
            union all
            select
              municipality_code,
              null,
              null,
              month,
              was,
              visits
            from
              place_difference
            union all
            select
              municipality_code,
              null,
              person_id,
              month,
              was,
              visits
            from
              person_difference
          )
        select
          *
        from
          told
        order by
          "municipalityCode",
          month,
          "supportType",
          "personId" nulls first`,
    },
    'ofOnePlace': {
      parameters: ['months', 'municipality', 'tenant'],
      text: `
        with
          asked as materialized (
            select
              m as month,
              (m + interval '1 month')::date as until
            from
              unnest($1::date[]) m
          ),
          went as materialized (
            select
              v.id,
              v.tenant_id,
              v.municipality_code,
              v.held_on,
              date_trunc('month', v.held_on)::date as month
            from
              asked a
              cross join lateral (
                select
                  i.*
                from
                  shared_visit i
                where
                  i.municipality_code = $2
                  and i.day >= a.month
                  and i.day < a.until
                offset
                  0
              ) v
            where
              v.held_on is not null
              and v.tenant_id = $3
              and v.municipality_code = $2
          ),
          given as materialized (
            select
              g.tenant_id,
              g.municipality_code,
              g.support_type,
              a.month,
              g.given_on,
              extract(
                day
                from
                  g.given_on
              )::int as day_of_month,
              g.body_kinds,
              g.source_kind = 'purged' as is_purged
            from
              asked a
              cross join lateral (
                select
                  i.*
                from
                  shared_support_given i
                where
                  i.tenant_id = $3
                  and i.municipality_code = $2
                  and i.given_on >= a.month
                  and i.given_on < a.until
                offset
                  0
              ) g
            where
              g.tenant_id = $3
              and g.municipality_code = $2
          ),
          live as (
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              count(*)::int as delivered,
              count(*) filter (
                where
                  is_purged
              )::int as purged,
              max(given_on) as last_on,
              coalesce(
                array_agg(
                  day_of_month::smallint
                  order by
                    given_on
                ) filter (
                  where
                    not is_purged
                ),
                '{}'
              ) as days
            from
              given
            group by
              1,
              2,
              3,
              4
          ),
          kind_given as (
            select
              g.tenant_id,
              g.municipality_code,
              g.support_type,
              g.month,
              k as kind,
              case
                when g.is_purged then 0
                else 1 << g.day_of_month - 1
              end as on_days
            from
              given g
              cross join lateral unnest(g.body_kinds) k
          ),
          kinds as (
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              array_agg(
                kind
                order by
                  kind
              ) as body_kinds,
              array_agg(
                on_days
                order by
                  kind
              ) as kind_days
            from
              (
                select
                  tenant_id,
                  municipality_code,
                  support_type,
                  month,
                  kind,
                  bit_or(on_days) as on_days
                from
                  kind_given
                group by
                  1,
                  2,
                  3,
                  4,
                  5
              ) k
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
              l.delivered,
              l.purged,
              l.last_on,
              coalesce(k.body_kinds, '{}') as body_kinds,
              l.days,
              coalesce(k.kind_days, '{}') as kind_days
            from
              live l
              left join kinds k using (tenant_id, municipality_code, support_type, month)
          ),
          stored as (
            select
              *
            from
              coverage_month c
            where
              c.tenant_id = $3
              and c.month = any ($1::date[])
              and c.municipality_code = $2
          ),
          difference as (
            select
              coalesce(n.tenant_id, s.tenant_id) as tenant_id,
              coalesce(n.municipality_code, s.municipality_code) as municipality_code,
              coalesce(n.support_type, s.support_type) as support_type,
              coalesce(n.month, s.month) as month,
              s.delivered as was,
              s.purged as was_purged,
              n.delivered,
              n.purged,
              n.last_on,
              n.body_kinds,
              n.days,
              n.kind_days
            from
              counted n
              full join stored s using (tenant_id, municipality_code, support_type, month)
            where
              (n.delivered, n.purged, n.last_on) is distinct from (s.delivered, s.purged, s.last_on)
              or (n.body_kinds, n.days, n.kind_days) is distinct from (s.body_kinds, s.days, s.kind_days)
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
              coverage_month (
                tenant_id,
                municipality_code,
                support_type,
                month,
                delivered,
                purged,
                last_on,
                body_kinds,
                days,
                kind_days
              )
            select
              tenant_id,
              municipality_code,
              support_type,
              month,
              delivered,
              purged,
              last_on,
              body_kinds,
              days,
              kind_days
            from
              difference
            where
              delivered is not null
            on conflict (tenant_id, municipality_code, support_type, month) do update
            set
              delivered = excluded.delivered,
              purged = excluded.purged,
              last_on = excluded.last_on,
              body_kinds = excluded.body_kinds,
              days = excluded.days,
              kind_days = excluded.kind_days
          ),
          place_difference as (
            select
              municipality_code,
              month,
              s.visits as was,
              n.visits,
              n.days
            from
              (
                select
                  municipality_code,
                  month,
                  count(*)::int as visits,
                  array_agg(
                    extract(
                      day
                      from
                        held_on
                    )::smallint
                    order by
                      held_on
                  ) as days
                from
                  went
                group by
                  1,
                  2
              ) n
              full join (
                select
                  *
                from
                  coverage_place_month c
                where
                  c.tenant_id = $3
                  and c.month = any ($1::date[])
                  and c.municipality_code = $2
              ) s using (municipality_code, month)
            where
              (n.visits, n.days) is distinct from (s.visits, s.days)
          ),
          place_gone as (
            delete from coverage_place_month c using place_difference d
            where
              d.visits is null
              and c.tenant_id = $3
              and c.municipality_code = d.municipality_code
              and c.month = d.month
          ),
          place_put as (
            insert into
              coverage_place_month (tenant_id, month, municipality_code, visits, days)
            select
              $3,
              month,
              municipality_code,
              visits,
              days
            from
              place_difference
            where
              visits is not null
            on conflict (tenant_id, month, municipality_code) do update
            set
              visits = excluded.visits,
              days = excluded.days
          ),
          person_difference as (
            select
              municipality_code,
              month,
              person_id,
              s.visits as was,
              n.visits,
              n.days
            from
              (
                select
                  v.municipality_code,
                  v.month,
                  a.person_id,
                  count(*)::int as visits,
                  array_agg(
                    extract(
                      day
                      from
                        v.held_on
                    )::smallint
                    order by
                      v.held_on
                  ) as days
                from
                  went v
                  join shared_visit_attendee a on a.visit_id = v.id
                group by
                  1,
                  2,
                  3
              ) n
              full join (
                select
                  *
                from
                  coverage_person_month c
                where
                  c.tenant_id = $3
                  and c.month = any ($1::date[])
                  and c.municipality_code = $2
              ) s using (municipality_code, month, person_id)
            where
              (n.visits, n.days) is distinct from (s.visits, s.days)
          ),
          person_gone as (
            delete from coverage_person_month c using person_difference d
            where
              d.visits is null
              and c.tenant_id = $3
              and c.municipality_code = d.municipality_code
              and c.month = d.month
              and c.person_id = d.person_id
          ),
          person_put as (
            insert into
              coverage_person_month (tenant_id, month, municipality_code, person_id, visits, days)
            select
              $3,
              month,
              municipality_code,
              person_id,
              visits,
              days
            from
              person_difference
            where
              visits is not null
            on conflict (tenant_id, month, municipality_code, person_id) do update
            set
              visits = excluded.visits,
              days = excluded.days
          ),
          moved as (
            select
              d.support_type,
              fiscal_year_of(d.month) as fiscal_year,
              sum(coalesce(d.delivered, 0) - coalesce(d.was, 0))::int as delivered,
              sum(coalesce(d.purged, 0) - coalesce(d.was_purged, 0))::int as purged
            from
              difference d
            group by
              1,
              2
          ),
          of_year as (
            select
              m.support_type,
              m.fiscal_year,
              c.last_on,
              c.body_kinds
            from
              moved m
              join coverage_month c on c.support_type = m.support_type
              and c.month between make_date(m.fiscal_year, 4, 1) and make_date(m.fiscal_year + 1, 3, 31)
            where
              c.tenant_id = $3
              and c.municipality_code = $2
              and c.month <> all ($1::date[])
            union all
            select
              m.support_type,
              m.fiscal_year,
              n.last_on,
              n.body_kinds
            from
              moved m
              join counted n on n.support_type = m.support_type
              and fiscal_year_of(n.month) = m.fiscal_year
          ),
          year_now as (
            select
              m.support_type,
              m.fiscal_year,
              coalesce(s.delivered, 0) + m.delivered as delivered,
              coalesce(s.purged, 0) + m.purged as purged,
              (
                select
                  max(o.last_on)
                from
                  of_year o
                where
                  o.support_type = m.support_type
                  and o.fiscal_year = m.fiscal_year
              ) as last_on,
              array(
                select distinct
                  k
                from
                  of_year o
                  cross join lateral unnest(o.body_kinds) k
                where
                  o.support_type = m.support_type
                  and o.fiscal_year = m.fiscal_year
                order by
                  k
              ) as body_kinds
            from
              moved m
              left join coverage_year s on s.tenant_id = $3
              and s.fiscal_year = any (
                array(
                  select
                    fiscal_year_of(a.month)
                  from
                    asked a
                )
              )
              and s.fiscal_year = m.fiscal_year
              and s.municipality_code = $2
              and s.support_type = m.support_type
          ),
          year_gone as (
            delete from coverage_year c using year_now n
            where
              n.last_on is null
              and c.tenant_id = $3
              and c.fiscal_year = any (
                array(
                  select
                    fiscal_year_of(a.month)
                  from
                    asked a
                )
              )
              and c.fiscal_year = n.fiscal_year
              and c.municipality_code = $2
              and c.support_type = n.support_type
          ),
          year_put as (
            insert into
              coverage_year (tenant_id, fiscal_year, municipality_code, support_type, delivered, purged, last_on, body_kinds)
            select
              $3,
              fiscal_year,
              $2,
              support_type,
              delivered,
              purged,
              last_on,
              body_kinds
            from
              year_now
            where
              last_on is not null
            on conflict (tenant_id, fiscal_year, municipality_code, support_type) do update
            set
              delivered = excluded.delivered,
              purged = excluded.purged,
              last_on = excluded.last_on,
              body_kinds = excluded.body_kinds
          ),
          person_year_now as (
            select
              m.fiscal_year,
              m.person_id,
              coalesce(s.visits, 0) + m.visits as visits
            from
              (
                select
                  fiscal_year_of(d.month) as fiscal_year,
                  d.person_id,
                  sum(coalesce(d.visits, 0) - coalesce(d.was, 0))::int as visits
                from
                  person_difference d
                group by
                  1,
                  2
              ) m
              left join coverage_person_year s on s.tenant_id = $3
              and s.fiscal_year = any (
                array(
                  select
                    fiscal_year_of(a.month)
                  from
                    asked a
                )
              )
              and s.fiscal_year = m.fiscal_year
              and s.municipality_code = $2
              and s.person_id = m.person_id
          ),
          person_year_gone as (
            delete from coverage_person_year c using person_year_now n
            where
              n.visits <= 0
              and c.tenant_id = $3
              and c.fiscal_year = any (
                array(
                  select
                    fiscal_year_of(a.month)
                  from
                    asked a
                )
              )
              and c.fiscal_year = n.fiscal_year
              and c.municipality_code = $2
              and c.person_id = n.person_id
          ),
          person_year_put as (
            insert into
              coverage_person_year (tenant_id, fiscal_year, municipality_code, person_id, visits)
            select
              $3,
              fiscal_year,
              $2,
              person_id,
              visits
            from
              person_year_now
            where
              visits > 0
            on conflict (tenant_id, fiscal_year, municipality_code, person_id) do update
            set
              visits = excluded.visits
          ),
          told as (
            select
              municipality_code as "municipalityCode",
              support_type as "supportType",
              null::uuid as "personId",
              month,
              was as stored,
              delivered as counted
            from
              difference
            union all
            select
              municipality_code,
              null,
              null,
              month,
              was,
              visits
            from
              place_difference
            union all
            select
              municipality_code,
              null,
              person_id,
              month,
              was,
              visits
            from
              person_difference
          )
        select
          *
        from
          told
        order by
          "municipalityCode",
          month,
          "supportType",
          "personId" nulls first`,
    },
  },
});

/** What {@link monthsOfOffice} is asked with. */
export interface MonthsOfOfficeParameters {
  tenant: number;
}

/** What {@link monthsOfOffice} gives. */
export interface MonthsOfOfficeRow {
  from: CivilDay | null;
  until: CivilDay | null;
}

/**
 * From which month to which an office has visits, support given, or anything that is kept of them; none for an office
 * without.
 */
export const monthsOfOffice = statement<MonthsOfOfficeParameters, MonthsOfOfficeRow>({
  name: 'monthsOfOffice',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          date_trunc('month', min(d.day))::date as "from",
          date_trunc('month', max(d.day))::date as "until"
        from
          (
            select
              v.day
            from
              shared_visit v
            where
              v.tenant_id = $1
              and v.held_on is not null
            union all
            select
              g.given_on
            from
              shared_support_given g
            where
              g.tenant_id = $1
            union all
            select
              c.month
            from
              coverage_month c
            where
              c.tenant_id = $1
            union all
            select
              c.month
            from
              coverage_place_month c
            where
              c.tenant_id = $1
            union all
            select
              c.month
            from
              coverage_person_month c
            where
              c.tenant_id = $1
            union all
            select
              make_date(y.fiscal_year, 4, 1)
            from
              coverage_year y
            where
              y.tenant_id = $1
            union all
            select
              make_date(y.fiscal_year, 4, 1)
            from
              coverage_person_year y
            where
              y.tenant_id = $1
          ) d`,
    },
  },
});

/** What {@link monthsOfEngagement} is asked with. */
export interface MonthsOfEngagementParameters {
  engagement: string;
}

/** What {@link monthsOfEngagement} gives. */
export interface MonthsOfEngagementRow {
  months: CivilDay[];
}

/** The months in which an engagement's visits and dispatches count. */
export const monthsOfEngagement = statement<MonthsOfEngagementParameters, MonthsOfEngagementRow>({
  name: 'monthsOfEngagement',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          coalesce(array_agg(distinct date_trunc('month', d.held_on)::date), '{}') as months
        from
          (
            select
              v.held_on
            from
              shared_visit v
            where
              v.engagement_id = $1
            union all
            select
              x.held_on
            from
              shared_dispatch x
            where
              x.engagement_id = $1
          ) d
        where
          d.held_on is not null`,
    },
  },
});
