// Made from coverage.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, HeldTerm, SupportType } from '@banso/domain';

/** What {@link placesToReview} is asked with. */
export interface PlacesToReviewParameters {
  tenant: number;
  prefecture: string;
}

/** What {@link placesToReview} gives. */
export interface PlacesToReviewRow {
  code: string;
  name: string;
  area: string | null;
}

/**
 * The municipalities the actor answers for. Their master is open to everybody, so this is the one question that names
 * the reach: the arrays are the ones that the policies compare with.
 */
export const placesToReview = statement<PlacesToReviewParameters, PlacesToReviewRow>({
  name: 'placesToReview',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'prefecture'],
      text: `
        select
          m.code,
          m.name,
          a.name as area
        from
          shared_municipality m
          left join area_of_municipality a on a.municipality_code = m.code
          and a.tenant_id = $1
        where
          m.prefecture_code = $2
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

/** What {@link municipalitiesCounted} is asked with. */
export interface MunicipalitiesCountedParameters {
  prefecture: string;
}

/** What {@link municipalitiesCounted} gives. */
export interface MunicipalitiesCountedRow {
  n: number;
}

/** How many municipalities a prefecture has. */
export const municipalitiesCounted = statement<MunicipalitiesCountedParameters, MunicipalitiesCountedRow>({
  name: 'municipalitiesCounted',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['prefecture'],
      text: `
        select
          count(*)::int as n
        from
          shared_municipality
        where
          prefecture_code = $1`,
    },
  },
});

/** What {@link deliveriesOfMonths} is asked with. */
export interface DeliveriesOfMonthsParameters {
  from: CivilDay;
  until: CivilDay;
  tenant: number;
  earlierFrom: CivilDay;
}

/** What {@link deliveriesOfMonths} gives. */
export interface DeliveriesOfMonthsRow {
  municipalityCode: string;
  supportType: 'A' | 'B' | 'C' | 'D' | 'E';
  count: number;
  lastOn: CivilDay | null;
  bodyKinds: string[];
  earlier: number;
  purged: number;
}

/**
 * What was delivered in a period and, for `earlier`, since the day before it from which A still is a ground for B:
 * from the stored months. A period and the years before it begin and end with a month.
 */
export const deliveriesOfMonths = statement<DeliveriesOfMonthsParameters, DeliveriesOfMonthsRow>({
  name: 'deliveriesOfMonths',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['from', 'until', 'tenant', 'earlierFrom'],
      text: `
        select
          c.municipality_code as "municipalityCode",
          c.support_type as "supportType",
          coalesce(
            sum(c.delivered) filter (
              where
                c.month >= $1::date
            ),
            0
          )::int as count,
          max(c.last_on) filter (
            where
              c.month >= $1::date
          ) as "lastOn",
          coalesce(
            (
              select
                array_agg(
                  distinct k
                  order by
                    k
                )
              from
                coverage_month i
                cross join lateral unnest(i.body_kinds) k
              where
                i.tenant_id = c.tenant_id
                and i.municipality_code = c.municipality_code
                and i.support_type = c.support_type
                and i.month between $1::date and $2::date
            ),
            '{}'
          ) as "bodyKinds",
          coalesce(
            sum(c.delivered) filter (
              where
                c.month < $1::date
            ),
            0
          )::int as earlier,
          coalesce(
            sum(g.delivered) filter (
              where
                c.month >= $1::date
            ),
            0
          )::int as purged
        from
          coverage_month c
          left join (
            select
              tenant_id,
              municipality_code,
              support_type,
              date_trunc('month', held_on)::date as month,
              sum(delivered) as delivered
            from
              coverage_purged
            where
              tenant_id = $3
            group by
              1,
              2,
              3,
              4
          ) g using (tenant_id, municipality_code, support_type, month)
        where
          c.tenant_id = $3
          and c.month between $4::date and $2::date
        group by
          c.tenant_id,
          c.municipality_code,
          c.support_type`,
    },
  },
});

/** What {@link deliveriesUntil} is asked with. */
export interface DeliveriesUntilParameters {
  tenant: number;
  earlierFrom: CivilDay;
  until: CivilDay;
  from: CivilDay;
}

/** What {@link deliveriesUntil} gives. */
export interface DeliveriesUntilRow {
  municipalityCode: string;
  supportType: SupportType;
  count: number;
  lastOn: CivilDay | null;
  bodyKinds: string[];
  earlier: number;
  purged: number;
}

/** The same, counted from the visits up to a day, and from what is left of purged ones. */
export const deliveriesUntil = statement<DeliveriesUntilParameters, DeliveriesUntilRow>({
  name: 'deliveriesUntil',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'earlierFrom', 'until', 'from'],
      text: `
        with
          line as (
            select
              v.municipality_code,
              t.type,
              v.held_on as day,
              1 as n,
              0 as purged,
              array(
                select
                  o.kind
                from
                  shared_programme_body b
                  join shared_organisation o on o.id = b.organisation_id
                where
                  b.programme_id = e.programme_id
              ) as kinds
            from
              shared_visit v
              cross join lateral unnest(v.support_types) as t (type)
              join shared_engagement e on e.id = v.engagement_id
            where
              v.tenant_id = $1
              and v.held_on between $2::date and $3::date
            union all
            select
              g.municipality_code,
              g.support_type,
              g.held_on,
              g.delivered,
              g.delivered,
              g.body_kinds
            from
              coverage_purged g
            where
              g.tenant_id = $1
              and g.held_on between $2::date and $3::date
          )
        select
          l.municipality_code as "municipalityCode",
          l.type as "supportType",
          coalesce(
            sum(l.n) filter (
              where
                l.day >= $4::date
            ),
            0
          )::int as count,
          max(l.day) filter (
            where
              l.day >= $4::date
          ) as "lastOn",
          coalesce(
            (
              select
                array_agg(
                  distinct k
                  order by
                    k
                )
              from
                line i
                cross join lateral unnest(i.kinds) k
              where
                i.municipality_code = l.municipality_code
                and i.type = l.type
                and i.day >= $4::date
            ),
            '{}'
          ) as "bodyKinds",
          coalesce(
            sum(l.n) filter (
              where
                l.day < $4::date
            ),
            0
          )::int as earlier,
          coalesce(
            sum(l.purged) filter (
              where
                l.day >= $4::date
            ),
            0
          )::int as purged
        from
          line l
        group by
          1,
          2`,
    },
  },
});

/** What {@link plansOfPeriod} is asked with. */
export interface PlansOfPeriodParameters {
  tenant: number;
  from: CivilDay;
  until: CivilDay;
  asOf: CivilDay;
  isPast: boolean;
}

/** What {@link plansOfPeriod} gives. */
export interface PlansOfPeriodRow {
  municipalityCode: string;
  supportType: SupportType;
  count: number;
  plannedOn: CivilDay;
}

/**
 * What was planned in a period: a plan counts for every kind that its programme supports. For a view of the past,
 * what stood in the plan at the end of its day; whose record was withdrawn stood there until it was recorded.
 */
export const plansOfPeriod = statement<PlansOfPeriodParameters, PlansOfPeriodRow>({
  name: 'plansOfPeriod',
  alternatives: ['isPast'],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'from', 'until'],
      text: `
        select
          v.municipality_code as "municipalityCode",
          t.type as "supportType",
          count(*)::int as count,
          min(v.planned_on) as "plannedOn"
        from
          shared_visit v
          join shared_engagement e on e.id = v.engagement_id
          join shared_programme p on p.id = e.programme_id
          cross join lateral unnest(p.support_types) as t (type)
        where
          v.tenant_id = $1
          and v.planned_on between $2 and $3
          and
          v.status = 'planned'
        group by
          1,
          2`,
    },
    'isPast': {
      parameters: ['tenant', 'from', 'until', 'asOf'],
      text: `
        select
          v.municipality_code as "municipalityCode",
          t.type as "supportType",
          count(*)::int as count,
          min(v.planned_on) as "plannedOn"
        from
          shared_visit v
          join shared_engagement e on e.id = v.engagement_id
          join shared_programme p on p.id = e.programme_id
          cross join lateral unnest(p.support_types) as t (type)
        where
          v.tenant_id = $1
          and v.planned_on between $2 and $3
          and
          (v.created_at at time zone 'Asia/Tokyo')::date <= $4::date
          and (
            v.held_on is null
            or v.held_on > $4::date
          )
          and not exists (
            select
            from
              shared_visit_cancellation c
            where
              c.visit_id = v.id
              and (c.cancelled_at at time zone 'Asia/Tokyo')::date <= $4::date
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
  prepared: false,
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
  asOf: CivilDay;
  newlyArrivedMonths: number;
  tenant: number;
  isPast: boolean;
}

/** What {@link engagementsReviewed} gives. */
export interface EngagementsReviewedRow {
  id: string;
  municipalityCode: string;
  startedOn: CivilDay;
  lastHeldOn: CivilDay | null;
  status: 'closed' | 'paused' | 'active';
  hasDeputy: boolean;
  leads: HeldTerm[] | null;
  contacts: HeldTerm[] | null;
}

/**
 * Every engagement that had begun, as it stood on a day. Leads and the municipality's people are told only where
 * somebody can have followed another lately, as for `turnoverOfEngagements`.
 */
export const engagementsReviewed = statement<EngagementsReviewedParameters, EngagementsReviewedRow>({
  name: 'engagementsReviewed',
  alternatives: ['isPast'],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['asOf', 'newlyArrivedMonths', 'tenant'],
      text: `
        select
          e.id,
          e.municipality_code as "municipalityCode",
          e.started_on as "startedOn",
          e.last_held_on
          as "lastHeldOn",
          case
            when exists (
              select
              from
                closure_in_force c
              where
                c.engagement_id = e.id
                and c.closed_on <= $1
            ) then 'closed'
            when exists (
              select
              from
                shared_engagement_pause p
              where
                p.engagement_id = e.id
                and p.from_on <= $1
                and (
                  p.until_on is null
                  or p.until_on > $1
                )
            ) then 'paused'
            else 'active'
          end as status,
          deputised.engagement_id is not null as "hasDeputy",
          held.terms as leads,
          contacts.terms as contacts
        from
          shared_engagement e
          left join leads_lately($1::date, $2) held on held.engagement_id = e.id
          and held.tenant_id = e.tenant_id
          left join (
            select distinct
              t.engagement_id
            from
              office_on($1) t
            where
              t.tenant_id = $3
              and t.role = 'deputy'
          ) deputised on deputised.engagement_id = e.id
          left join contacts_lately($1::date, $2) contacts on contacts.engagement_id = e.id
          and contacts.tenant_id = e.tenant_id
        where
          e.tenant_id = $3
          and e.started_on <= $1::date
        order by
          e.municipality_code,
          e.started_on,
          e.id`,
    },
    'isPast': {
      parameters: ['asOf', 'newlyArrivedMonths', 'tenant'],
      text: `
        select
          e.id,
          e.municipality_code as "municipalityCode",
          e.started_on as "startedOn",
          (
            select
              max(v.held_on)
            from
              shared_visit v
            where
              v.engagement_id = e.id
              and v.held_on <= $1
          )
          as "lastHeldOn",
          case
            when exists (
              select
              from
                closure_in_force c
              where
                c.engagement_id = e.id
                and c.closed_on <= $1
            ) then 'closed'
            when exists (
              select
              from
                shared_engagement_pause p
              where
                p.engagement_id = e.id
                and p.from_on <= $1
                and (
                  p.until_on is null
                  or p.until_on > $1
                )
            ) then 'paused'
            else 'active'
          end as status,
          deputised.engagement_id is not null as "hasDeputy",
          held.terms as leads,
          contacts.terms as contacts
        from
          shared_engagement e
          left join leads_lately($1::date, $2) held on held.engagement_id = e.id
          and held.tenant_id = e.tenant_id
          left join (
            select distinct
              t.engagement_id
            from
              office_on($1) t
            where
              t.tenant_id = $3
              and t.role = 'deputy'
          ) deputised on deputised.engagement_id = e.id
          left join contacts_lately($1::date, $2) contacts on contacts.engagement_id = e.id
          and contacts.tenant_id = e.tenant_id
        where
          e.tenant_id = $3
          and e.started_on <= $1::date
        order by
          e.municipality_code,
          e.started_on,
          e.id`,
    },
  },
});

/** What {@link visitsByPlace} is asked with. */
export interface VisitsByPlaceParameters {
  tenant: number;
  from: CivilDay;
  until: CivilDay;
}

/** What {@link visitsByPlace} gives. */
export interface VisitsByPlaceRow {
  code: string;
  visits: number;
}

/** How many visits of a period each municipality had. */
export const visitsByPlace = statement<VisitsByPlaceParameters, VisitsByPlaceRow>({
  name: 'visitsByPlace',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'from', 'until'],
      text: `
        select
          municipality_code as code,
          count(*)::int as visits
        from
          visits_that_count
        where
          tenant_id = $1
          and day between $2 and $3
        group by
          1`,
    },
  },
});

/** What {@link visitsByStaff} is asked with. */
export interface VisitsByStaffParameters {
  tenant: number;
  from: CivilDay;
  until: CivilDay;
  asOf: CivilDay;
}

/** What {@link visitsByStaff} gives. */
export interface VisitsByStaffRow {
  id: string;
  name: string;
  visits: number;
  leads: number;
}

/** Visits of a period and open engagements led on a day, for each member of the staff. */
export const visitsByStaff = statement<VisitsByStaffParameters, VisitsByStaffRow>({
  name: 'visitsByStaff',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'from', 'until', 'asOf'],
      text: `
        with
          went as (
            select distinct
              v.id,
              a.person_id
            from
              shared_visit v
              join shared_visit_attendee a on a.visit_id = v.id
            where
              v.tenant_id = $1
              and v.held_on between $2 and $3
          ),
          visits as (
            select
              person_id,
              count(*)::int as visits
            from
              went
            group by
              1
          ),
          leads as (
            select
              t.person_id,
              count(distinct e.id)::int as leads
            from
              office_on($4) t
              join shared_engagement e on e.id = t.engagement_id
            where
              e.tenant_id = $1
              and t.role = 'lead'
              and not exists (
                select
                from
                  closure_in_force c
                where
                  c.engagement_id = e.id
                  and c.closed_on <= $4
              )
            group by
              1
          )
        select
          p.id,
          p.name,
          coalesce(v.visits, 0) as visits,
          coalesce(l.leads, 0) as leads
        from
          shared_person p
          left join visits v on v.person_id = p.id
          left join leads l on l.person_id = p.id
        where
          p.tenant_id = $1
          and (
            v.visits > 0
            or l.leads > 0
          )
          and exists (
            select
            from
              shared_role_holding h
            where
              h.person_id = p.id
              and h.role in ('staff', 'manager')
          )
        order by
          visits desc,
          leads desc,
          p.kana,
          p.id`,
    },
  },
});
