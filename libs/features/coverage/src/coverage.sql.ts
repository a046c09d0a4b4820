// Made from coverage.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, EngagementStatus, HeldTerm, SupportType } from '@banso/domain';

/** What {@link placesToReview} is asked with. */
export interface PlacesToReviewParameters {
  tenant: number;
  prefecture: string | null;
}

/** What {@link placesToReview} gives. */
export interface PlacesToReviewRow {
  code: string;
  name: string;
  prefecture: string;
  area: string | null;
}

/**
 * The municipalities the actor answers for. Their master is open to everybody, so this is the one question that names
 * the reach: the arrays are the ones that the policies compare with.
 */
export const placesToReview = statement<PlacesToReviewParameters, PlacesToReviewRow>({
  name: 'placesToReview',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'prefecture'],
      text: `
        select
          m.code,
          m.name,
          p.name as prefecture,
          a.name as area
        from
          shared_tenant_field f
          join shared_prefecture p on p.code = f.prefecture_code
          join shared_municipality m on m.prefecture_code = f.prefecture_code
          left join area_of_municipality a on a.municipality_code = m.code
          and a.tenant_id = $1
        where
          f.tenant_id = $1
          and (
            $2::text is null
            or f.prefecture_code = $2
          )
          and (
            $1 = any (
              (
                select
                  ctx_ints('app.wide')
              )::int[]
            )
            or m.code = any (
              (
                select
                  ctx_texts('app.own')
              )::text[]
            )
            or m.code = any (
              (
                select
                  ctx_texts('app.assigned')
              )::text[]
            )
          )
        order by
          a.name nulls last,
          m.code`,
    },
  },
});

/** What {@link deliveries} is asked with. */
export interface DeliveriesParameters {
  tenant: number;
  years: ReadonlyArray<number>;
  months: ReadonlyArray<CivilDay>;
  cutMonths: ReadonlyArray<CivilDay>;
  cutAfter: ReadonlyArray<number>;
  cutUntil: ReadonlyArray<number>;
  from: CivilDay;
  isCut: boolean;
}

/** What {@link deliveries} gives. */
export interface DeliveriesRow {
  municipalityCode: string;
  supportType: SupportType;
  count: number;
  lastOn: CivilDay | null;
  bodyKinds: string[];
  earlier: number;
  purged: number;
}

/**
 * What was delivered in a period and, for `earlier`, since the day before it from which A still is a ground for B: from
 * the fiscal years and months that are kept. Of a month that is cut the days count that lie after one of them, until
 * another: a month's days stand in order, so the bucket of a day says how many there are up to it.
 */
export const deliveries = statement<DeliveriesParameters, DeliveriesRow>({
  name: 'deliveries',
  alternatives: ['isCut'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'years', 'months', 'from'],
      text: `
        with
          piece as materialized (
            select
              y.municipality_code,
              y.support_type,
              make_date(y.fiscal_year, 4, 1) as from_on,
              y.delivered,
              y.purged,
              y.last_on,
              y.body_kinds
            from
              coverage_year y
            where
              y.tenant_id = $1
              and y.fiscal_year = any ($2::int[])
            union all
            select
              m.municipality_code,
              m.support_type,
              m.month,
              m.delivered,
              m.purged,
              m.last_on,
              m.body_kinds
            from
              coverage_month m
            where
              m.tenant_id = $1
              and m.month = any ($3::date[])
          ),
          kind as (
            select
              p.municipality_code,
              p.support_type,
              array_agg(
                distinct k
                order by
                  k
              ) as kinds
            from
              piece p
              cross join lateral unnest(p.body_kinds) k
            where
              p.from_on >= $4::date
            group by
              1,
              2
          )
        select
          municipality_code as "municipalityCode",
          support_type as "supportType",
          p.count,
          p.last_on as "lastOn",
          coalesce(k.kinds, '{}') as "bodyKinds",
          p.earlier,
          p.purged
        from
          (
            select
              municipality_code,
              support_type,
              coalesce(
                sum(delivered) filter (
                  where
                    from_on >= $4::date
                ),
                0
              )::int as count,
              max(last_on) filter (
                where
                  from_on >= $4::date
              ) as last_on,
              coalesce(
                sum(delivered) filter (
                  where
                    from_on < $4::date
                ),
                0
              )::int as earlier,
              coalesce(
                sum(purged) filter (
                  where
                    from_on >= $4::date
                ),
                0
              )::int as purged
            from
              piece
            group by
              1,
              2
          ) p
          left join kind k using (municipality_code, support_type)`,
    },
    'isCut': {
      parameters: ['tenant', 'years', 'months', 'cutMonths', 'cutAfter', 'cutUntil', 'from'],
      text: `
        with
          piece as materialized (
            select
              y.municipality_code,
              y.support_type,
              make_date(y.fiscal_year, 4, 1) as from_on,
              y.delivered,
              y.purged,
              y.last_on,
              y.body_kinds
            from
              coverage_year y
            where
              y.tenant_id = $1
              and y.fiscal_year = any ($2::int[])
            union all
            select
              m.municipality_code,
              m.support_type,
              m.month,
              m.delivered,
              m.purged,
              m.last_on,
              m.body_kinds
            from
              coverage_month m
            where
              m.tenant_id = $1
              and m.month = any ($3::date[])
            union all
            select
              m.municipality_code,
              m.support_type,
              c.month + c.after,
              n.until - n.after,
              0,
              c.month + m.days[n.until] - 1,
              array(
                select
                  k.kind
                from
                  unnest(m.body_kinds, m.kind_days) k (kind, on_days)
                where
                  k.on_days & ((1::bigint << c.until) - (1::bigint << c.after)) <> 0
              )
            from
              unnest($4::date[], $5::smallint[], $6::smallint[]) c (month, after, until)
              join coverage_month m on m.month = c.month
              cross join lateral (
                select
                  width_bucket(c.after, m.days) as after,
                  width_bucket(c.until, m.days) as until
              ) n
            where
              m.tenant_id = $1
              and n.until > n.after
            union all
            select
              g.municipality_code,
              g.support_type,
              g.given_on,
              1,
              1,
              g.given_on,
              g.body_kinds
            from
              unnest($4::date[], $5::smallint[], $6::smallint[]) c (month, after, until)
              join shared_support_given g on g.given_on between c.month + c.after and c.month + c.until - 1
            where
              g.tenant_id = $1
              and g.source_kind = 'purged'
          ),
          kind as (
            select
              p.municipality_code,
              p.support_type,
              array_agg(
                distinct k
                order by
                  k
              ) as kinds
            from
              piece p
              cross join lateral unnest(p.body_kinds) k
            where
              p.from_on >= $7::date
            group by
              1,
              2
          )
        select
          municipality_code as "municipalityCode",
          support_type as "supportType",
          p.count,
          p.last_on as "lastOn",
          coalesce(k.kinds, '{}') as "bodyKinds",
          p.earlier,
          p.purged
        from
          (
            select
              municipality_code,
              support_type,
              coalesce(
                sum(delivered) filter (
                  where
                    from_on >= $7::date
                ),
                0
              )::int as count,
              max(last_on) filter (
                where
                  from_on >= $7::date
              ) as last_on,
              coalesce(
                sum(delivered) filter (
                  where
                    from_on < $7::date
                ),
                0
              )::int as earlier,
              coalesce(
                sum(purged) filter (
                  where
                    from_on >= $7::date
                ),
                0
              )::int as purged
            from
              piece
            group by
              1,
              2
          ) p
          left join kind k using (municipality_code, support_type)`,
    },
  },
});

/** What {@link plansOfPeriod} is asked with. */
export interface PlansOfPeriodParameters {
  fiscalYear: number;
  tenant: number;
  from: CivilDay;
  until: CivilDay;
}

/** What {@link plansOfPeriod} gives. */
export interface PlansOfPeriodRow {
  municipalityCode: string;
  supportType: SupportType;
  count: number;
  plannedOn: CivilDay;
}

/**
 * What is planned in a period, as engagements keep the days of their open plans: a plan counts for every kind that its
 * programme supports in the fiscal year of the period.
 */
export const plansOfPeriod = statement<PlansOfPeriodParameters, PlansOfPeriodRow>({
  name: 'plansOfPeriod',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['fiscalYear', 'tenant', 'from', 'until'],
      text: `
        select
          e.municipality_code as "municipalityCode",
          t.type as "supportType",
          count(*)::int as count,
          min(d.day) as "plannedOn"
        from
          shared_engagement e
          cross join lateral unnest(e.planned_days) as d (day)
          join programme_in($1) p on p.id = e.programme_id
          cross join lateral unnest(p.support_types) as t (type)
        where
          e.tenant_id = $2
          and d.day between $3 and $4
        group by
          1,
          2`,
    },
  },
});

/** What {@link plansUntil} is asked with. */
export interface PlansUntilParameters {
  tenant: number;
  from: CivilDay;
  until: CivilDay;
  asOf: CivilDay;
  fiscalYear: number;
}

/** What {@link plansUntil} gives. */
export interface PlansUntilRow {
  municipalityCode: string;
  supportType: SupportType;
  count: number;
  plannedOn: CivilDay;
}

/**
 * The same, as it stood in the plan at the end of a day of the past; whose record was withdrawn stood there until it
 * was recorded. Plans of a period are read from their index alone, however many visits came of them.
 */
export const plansUntil = statement<PlansUntilParameters, PlansUntilRow>({
  name: 'plansUntil',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'from', 'until', 'asOf', 'fiscalYear'],
      text: `
        with
          plan as materialized (
            select
              v.id,
              v.engagement_id,
              v.status,
              v.planned_on
            from
              shared_visit v
            where
              v.tenant_id = $1
              and v.planned_on between $2 and $3
              and (
                v.held_on is null
                or v.held_on > $4::date
              )
              and v.created_at < (
                select
                  ($4::date + 1)::timestamp at time zone 'Asia/Tokyo'
              )
          ),
          standing as materialized (
            select
              v.engagement_id,
              count(*) as count,
              min(v.planned_on) as planned_on
            from
              plan v
            where
              (
                v.status <> 'cancelled'
                or v.id in (
                  select
                    c.visit_id
                  from
                    shared_visit_cancellation c
                  where
                    c.tenant_id = $1
                    and c.cancelled_at >= ($4::date + 1)::timestamp at time zone 'Asia/Tokyo'
                )
              )
              and not (
                v.status = 'withdrawn'
                and exists (
                  select
                  from
                    shared_visit_record_version r
                  where
                    r.visit_id = v.id
                    and r.version = 1
                    and (r.recorded_at at time zone 'Asia/Tokyo')::date <= $4::date
                )
              )
            group by
              1
          )
        select
          e.municipality_code as "municipalityCode",
          t.type as "supportType",
          sum(s.count)::int as count,
          min(s.planned_on) as "plannedOn"
        from
          standing s
          join shared_engagement e on e.id = s.engagement_id
          join programme_in($5) p on p.id = e.programme_id
          cross join lateral unnest(p.support_types) as t (type)
        group by
          1,
          2`,
    },
  },
});

/** What {@link judgementsStanding} is asked with. */
export interface JudgementsStandingParameters {
  tenant: number;
  fiscalYear: number;
  asOf: CivilDay;
}

/** What {@link judgementsStanding} gives. */
export interface JudgementsStandingRow {
  municipalityCode: string;
  supportType: SupportType;
  reason: string;
  lookAgainOn: CivilDay;
}

/** The judgements of a fiscal year that stood on a day, the newest of each cell. */
export const judgementsStanding = statement<JudgementsStandingParameters, JudgementsStandingRow>({
  name: 'judgementsStanding',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'fiscalYear', 'asOf'],
      text: `
        select distinct
          on (municipality_code, support_type) municipality_code as "municipalityCode",
          support_type as "supportType",
          reason,
          look_again_on as "lookAgainOn"
        from
          coverage_judgement
        where
          tenant_id = $1
          and fiscal_year = $2
          and judged_on <= $3::date
          and (
            withdrawn_at is null
            or (withdrawn_at at time zone 'Asia/Tokyo')::date > $3::date
          )
        order by
          municipality_code,
          support_type,
          judged_on desc,
          id desc`,
    },
  },
});

/** What {@link engagementsReviewed} is asked with. */
export interface EngagementsReviewedParameters {
  tenant: number;
  asOf: CivilDay;
  newlyArrivedMonths: number;
}

/** What {@link engagementsReviewed} gives. */
export interface EngagementsReviewedRow {
  id: string;
  municipalityCode: string;
  startedOn: CivilDay;
  lastHeldOn: CivilDay | null;
  status: EngagementStatus;
  hasDeputy: boolean;
  ledBy: string[];
  leads: HeldTerm[] | null;
  contacts: HeldTerm[] | null;
}

/**
 * Every engagement that had begun, as it stood on a day. Leads and the municipality's people are told only where both
 * have followed somebody lately.
 */
export const engagementsReviewed = statement<EngagementsReviewedParameters, EngagementsReviewedRow>({
  name: 'engagementsReviewed',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'asOf', 'newlyArrivedMonths'],
      text: `
        select
          r.id,
          r.municipality_code as "municipalityCode",
          r.started_on as "startedOn",
          r.last_held_on as "lastHeldOn",
          r.status,
          r.has_deputy as "hasDeputy",
          r.led_by as "ledBy",
          c.leads,
          c.contacts
        from
          engagement_as_of($1::int, $2::date) r
          left join both_changed_lately($1::int, $2::date, $3::int) c on c.engagement_id = r.id
        order by
          r.municipality_code,
          r.started_on,
          r.id`,
    },
  },
});

/** What {@link placesReviewed} is asked with. */
export interface PlacesReviewedParameters {
  tenant: number;
  asOf: CivilDay;
  newlyArrivedMonths: number;
}

/** What {@link placesReviewed} gives. */
export interface PlacesReviewedRow {
  code: string;
  lastHeldOn: CivilDay | null;
  openIds: string[];
  ledBy: string;
  unvisitedSince: CivilDay | null;
  unvisited: string | null;
  singleHanded: string | null;
  takeovers: { engagementId: string; startedOn: CivilDay; leads: HeldTerm[] | null; contacts: HeldTerm[] | null }[];
}

/**
 * The same of municipalities: what their engagements are together, as `coverageFlagsOf` and the review ask. Open
 * engagements stand in the order of their start; `ledBy` names who leads them, once for each, with commas between;
 * `unvisited` is the active one that has seen no visit for longest, `singleHanded` the first active one without a
 * deputy, `takeovers` are the active ones in which both our lead and the municipality's person have followed somebody
 * lately.
 */
export const placesReviewed = statement<PlacesReviewedParameters, PlacesReviewedRow>({
  name: 'placesReviewed',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'asOf', 'newlyArrivedMonths'],
      text: `
        with
          changed as materialized (
            select
              c.engagement_id,
              c.leads,
              c.contacts
            from
              both_changed_lately($1::int, $2::date, $3::int) c
          )
        select
          r.municipality_code as code,
          max(r.last_held_on) as "lastHeldOn",
          coalesce(
            array_agg(
              r.id
              order by
                r.started_on,
                r.id
            ) filter (
              where
                r.status <> 'closed'
            ),
            '{}'
          ) as "openIds",
          coalesce(
            string_agg(array_to_string(r.led_by, ','), ',') filter (
              where
                r.status <> 'closed'
                and r.led_by <> '{}'
            ),
            ''
          ) as "ledBy",
          min(coalesce(r.last_held_on, r.started_on)) filter (
            where
              r.status = 'active'
          ) as "unvisitedSince",
          (
            array_agg(
              r.id
              order by
                coalesce(r.last_held_on, r.started_on),
                r.started_on,
                r.id
            ) filter (
              where
                r.status = 'active'
            )
          ) [1] as unvisited,
          (
            array_agg(
              r.id
              order by
                r.started_on,
                r.id
            ) filter (
              where
                r.status = 'active'
                and not r.has_deputy
            )
          ) [1] as "singleHanded",
          coalesce(
            json_agg(
              (
                select
                  json_build_object(
                    'engagementId',
                    c.engagement_id,
                    'startedOn',
                    r.started_on,
                    'leads',
                    c.leads,
                    'contacts',
                    c.contacts
                  )
                from
                  changed c
                where
                  c.engagement_id = r.id
              )
              order by
                r.started_on,
                r.id
            ) filter (
              where
                r.status = 'active'
                and r.id in (
                  select
                    c.engagement_id
                  from
                    changed c
                )
            ),
            '[]'
          ) as takeovers
        from
          engagement_as_of($1::int, $2::date) r
        group by
          r.municipality_code`,
    },
  },
});

/** What {@link visitsByPlace} is asked with. */
export interface VisitsByPlaceParameters {
  tenant: number;
  months: ReadonlyArray<CivilDay>;
  cutMonths: ReadonlyArray<CivilDay>;
  cutAfter: ReadonlyArray<number>;
  cutUntil: ReadonlyArray<number>;
  isCut: boolean;
}

/** What {@link visitsByPlace} gives. */
export interface VisitsByPlaceRow {
  code: string;
  visits: number;
}

/** How many visits of a period each municipality had, from the months that are kept, whole or cut. */
export const visitsByPlace = statement<VisitsByPlaceParameters, VisitsByPlaceRow>({
  name: 'visitsByPlace',
  alternatives: ['isCut'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'months'],
      text: `
        select
          code,
          sum(n)::int as visits
        from
          (
            select
              m.municipality_code as code,
              m.visits as n
            from
              coverage_place_month m
            where
              m.tenant_id = $1
              and m.month = any ($2::date[])
          ) p
        group by
          1`,
    },
    'isCut': {
      parameters: ['tenant', 'months', 'cutMonths', 'cutAfter', 'cutUntil'],
      text: `
        select
          code,
          sum(n)::int as visits
        from
          (
            select
              m.municipality_code as code,
              m.visits as n
            from
              coverage_place_month m
            where
              m.tenant_id = $1
              and m.month = any ($2::date[])
            union all
            select
              m.municipality_code,
              width_bucket(c.until, m.days) - width_bucket(c.after, m.days)
            from
              unnest($3::date[], $4::smallint[], $5::smallint[]) c (month, after, until)
              join coverage_place_month m on m.month = c.month
            where
              m.tenant_id = $1
          ) p
        group by
          1`,
    },
  },
});

/** What {@link visitsByPerson} is asked with. */
export interface VisitsByPersonParameters {
  tenant: number;
  years: ReadonlyArray<number>;
  months: ReadonlyArray<CivilDay>;
  cutMonths: ReadonlyArray<CivilDay>;
  cutAfter: ReadonlyArray<number>;
  cutUntil: ReadonlyArray<number>;
  isCut: boolean;
}

/** What {@link visitsByPerson} gives. */
export interface VisitsByPersonRow {
  personId: string;
  visits: number;
}

/**
 * On how many visits of a period people were, as far as their municipalities are within reach: from the fiscal years
 * and months that are kept, whole or cut.
 */
export const visitsByPerson = statement<VisitsByPersonParameters, VisitsByPersonRow>({
  name: 'visitsByPerson',
  alternatives: ['isCut'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'years', 'months'],
      text: `
        select
          person_id as "personId",
          sum(n)::int as visits
        from
          (
            select
              y.person_id,
              y.visits as n
            from
              coverage_person_year y
            where
              y.tenant_id = $1
              and y.fiscal_year = any ($2::int[])
            union all
            select
              m.person_id,
              m.visits
            from
              coverage_person_month m
            where
              m.tenant_id = $1
              and m.month = any ($3::date[])
          ) p
        group by
          1
        having
          sum(n) > 0`,
    },
    'isCut': {
      parameters: ['tenant', 'years', 'months', 'cutMonths', 'cutAfter', 'cutUntil'],
      text: `
        select
          person_id as "personId",
          sum(n)::int as visits
        from
          (
            select
              y.person_id,
              y.visits as n
            from
              coverage_person_year y
            where
              y.tenant_id = $1
              and y.fiscal_year = any ($2::int[])
            union all
            select
              m.person_id,
              m.visits
            from
              coverage_person_month m
            where
              m.tenant_id = $1
              and m.month = any ($3::date[])
            union all
            select
              m.person_id,
              width_bucket(c.until, m.days) - width_bucket(c.after, m.days)
            from
              unnest($4::date[], $5::smallint[], $6::smallint[]) c (month, after, until)
              join coverage_person_month m on m.month = c.month
            where
              m.tenant_id = $1
          ) p
        group by
          1
        having
          sum(n) > 0`,
    },
  },
});

/** What {@link staffAmong} is asked with. */
export interface StaffAmongParameters {
  tenant: number;
  people: ReadonlyArray<string>;
}

/** What {@link staffAmong} gives. */
export interface StaffAmongRow {
  id: string;
  name: string;
}

/** Of these people those who are staff or managers, by their reading. */
export const staffAmong = statement<StaffAmongParameters, StaffAmongRow>({
  name: 'staffAmong',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'people'],
      text: `
        select
          p.id,
          p.name
        from
          shared_person p
        where
          p.tenant_id = $1
          and p.id = any ($2::uuid[])
          and exists (
            select
            from
              shared_role_holding h
            where
              h.person_id = p.id
              and h.role in ('staff', 'manager')
          )
        order by
          p.kana,
          p.id`,
    },
  },
});
