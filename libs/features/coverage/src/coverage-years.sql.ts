// Made from coverage-years.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { SupportType } from '@banso/domain';

/** What {@link bringYearsUpToDate} is asked with. */
export interface BringYearsUpToDateParameters {
  years: ReadonlyArray<number>;
  tenant: number;
}

/** What {@link bringYearsUpToDate} gives. */
export interface BringYearsUpToDateRow {
  municipalityCode: string;
  supportType: SupportType | null;
  personId: string | null;
  fiscalYear: number;
  stored: number | null;
  counted: number | null;
}

/** Brings what is kept of some fiscal years of an office to what its months say, and returns what differed. */
export const bringYearsUpToDate = statement<BringYearsUpToDateParameters, BringYearsUpToDateRow>({
  name: 'bringYearsUpToDate',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['years', 'tenant'],
      text: `
        with
          asked as materialized (
            select
              y as fiscal_year,
              make_date(y, 4, 1) as from_on,
              make_date(y + 1, 3, 31) as until_on
            from
              unnest($1::int[]) y
          ),
          counted as (
            select
              c.municipality_code,
              c.support_type,
              a.fiscal_year,
              sum(c.delivered)::int as delivered,
              sum(c.purged)::int as purged,
              max(c.last_on) as last_on
            from
              asked a
              join coverage_month c on c.month between a.from_on and a.until_on
            where
              c.tenant_id = $2
            group by
              1,
              2,
              3
          ),
          kinds as (
            select
              c.municipality_code,
              c.support_type,
              a.fiscal_year,
              array_agg(
                distinct k
                order by
                  k
              ) as body_kinds
            from
              asked a
              join coverage_month c on c.month between a.from_on and a.until_on
              cross join lateral unnest(c.body_kinds) k
            where
              c.tenant_id = $2
            group by
              1,
              2,
              3
          ),
          difference as (
            select
              municipality_code,
              support_type,
              fiscal_year,
              s.delivered as was,
              n.delivered,
              n.purged,
              n.last_on,
              n.body_kinds
            from
              (
                select
                  municipality_code,
                  support_type,
                  fiscal_year,
                  c.delivered,
                  c.purged,
                  c.last_on,
                  coalesce(k.body_kinds, '{}') as body_kinds
                from
                  counted c
                  left join kinds k using (municipality_code, support_type, fiscal_year)
              ) n
              full join (
                select
                  *
                from
                  coverage_year y
                where
                  y.tenant_id = $2
                  and y.fiscal_year = any ($1::int[])
              ) s using (municipality_code, support_type, fiscal_year)
            where
              (n.delivered, n.purged, n.last_on, n.body_kinds) is distinct from (s.delivered, s.purged, s.last_on, s.body_kinds)
          ),
          gone as (
            delete from coverage_year c using difference d
            where
              d.delivered is null
              and c.tenant_id = $2
              and c.fiscal_year = d.fiscal_year
              and c.municipality_code = d.municipality_code
              and c.support_type = d.support_type
          ),
          put as (
            insert into
              coverage_year (tenant_id, fiscal_year, municipality_code, support_type, delivered, purged, last_on, body_kinds)
            select
              $2,
              fiscal_year,
              municipality_code,
              support_type,
              delivered,
              purged,
              last_on,
              body_kinds
            from
              difference
            where
              delivered is not null
            on conflict (tenant_id, fiscal_year, municipality_code, support_type) do update
            set
              delivered = excluded.delivered,
              purged = excluded.purged,
              last_on = excluded.last_on,
              body_kinds = excluded.body_kinds
          ),
          person_difference as (
            select
              municipality_code,
              fiscal_year,
              person_id,
              s.visits as was,
              n.visits
            from
              (
                select
                  c.municipality_code,
                  a.fiscal_year,
                  c.person_id,
                  sum(c.visits)::int as visits
                from
                  asked a
                  join coverage_person_month c on c.month between a.from_on and a.until_on
                where
                  c.tenant_id = $2
                group by
                  1,
                  2,
                  3
              ) n
              full join (
                select
                  *
                from
                  coverage_person_year y
                where
                  y.tenant_id = $2
                  and y.fiscal_year = any ($1::int[])
              ) s using (municipality_code, fiscal_year, person_id)
            where
              n.visits is distinct from s.visits
          ),
          person_gone as (
            delete from coverage_person_year c using person_difference d
            where
              d.visits is null
              and c.tenant_id = $2
              and c.fiscal_year = d.fiscal_year
              and c.municipality_code = d.municipality_code
              and c.person_id = d.person_id
          ),
          person_put as (
            insert into
              coverage_person_year (tenant_id, fiscal_year, municipality_code, person_id, visits)
            select
              $2,
              fiscal_year,
              municipality_code,
              person_id,
              visits
            from
              person_difference
            where
              visits is not null
            on conflict (tenant_id, fiscal_year, municipality_code, person_id) do update
            set
              visits = excluded.visits
          ),
          told as (
            select
              municipality_code as "municipalityCode",
              support_type as "supportType",
              null::uuid as "personId",
              fiscal_year as "fiscalYear",
              was as stored,
              delivered as counted
            from
              difference
            union all
            select
              municipality_code,
              null,
              person_id,
              fiscal_year,
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
          "fiscalYear",
          "supportType",
          "personId" nulls first`,
    },
  },
});
