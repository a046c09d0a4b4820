// Made from visit-row.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, Stage } from '@banso/domain';

/** What {@link visitInReach} is asked with. */
export interface VisitInReachParameters {
  visit: string;
}

/** What {@link visitInReach} gives. */
export interface VisitInReachRow {
  engagementId: string;
  version: number;
  status: 'planned' | 'recorded' | 'confirmed' | 'cancelled' | 'withdrawn';
}

/** A visit within the reader's reach, with what is asked of it before something is done with it. */
export const visitInReach = statement<VisitInReachParameters, VisitInReachRow>({
  name: 'visitInReach',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          v.engagement_id as "engagementId",
          v.version,
          v.status
        from
          visit v
        where
          v.id = $1`,
    },
  },
});

/** What {@link lockedVisit} is asked with. */
export interface LockedVisitParameters {
  visit: string;
}

/** What {@link lockedVisit} gives. */
export interface LockedVisitRow {
  id: string;
  engagementId: string;
  tenantId: number;
  programmeId: string;
  engagementStage: Stage;
  startedOn: CivilDay;
  status: 'planned' | 'recorded' | 'confirmed' | 'cancelled' | 'withdrawn';
  plannedOn: CivilDay | null;
  mode: 'onSite' | 'online' | 'ourOffice';
  purpose: string;
  heldOn: CivilDay | null;
  supportTypes: string[];
  version: number;
  recordVersion: number | null;
  counts: boolean;
}

/**
 * A visit, locked until the transaction ends, with what its verbs need of its engagement and of its record in force
 * (`recordVersion`; null where nothing is recorded); `counts`: among the visits that were held. None where the reader
 * may not write it.
 */
export const lockedVisit = statement<LockedVisitParameters, LockedVisitRow>({
  name: 'lockedVisit',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          v.id,
          v.engagement_id as "engagementId",
          v.tenant_id as "tenantId",
          e.programme_id as "programmeId",
          e.stage as "engagementStage",
          e.started_on as "startedOn",
          v.status,
          v.planned_on as "plannedOn",
          v.mode,
          v.purpose,
          v.held_on as "heldOn",
          v.support_types as "supportTypes",
          v.version,
          (
            select
              r.version
            from
              visit_record r
            where
              r.visit_id = v.id
          ) as "recordVersion",
          exists (
            select
            from
              visits_that_count c
            where
              c.id = v.id
          ) as counts
        from
          visit v
          join shared_engagement e on e.id = v.engagement_id
        where
          v.id = $1
        for update of
          v`,
    },
  },
});

/** What {@link visitFacts} is asked with. */
export interface VisitFactsParameters {
  counted: boolean;
  visit: string | null;
  engagement: string;
}

/** What {@link visitFacts} gives. */
export interface VisitFactsRow {
  lastHeldOn: CivilDay | null;
  lastHeldInPersonOn: CivilDay | null;
  visitCount: number;
  plannedDays: CivilDay[];
}

/**
 * What an engagement stores of its visits: days of the last one held and of the last one in person, how many were held,
 * and the days that are planned, in their order. A planned visit always has its day. One visit has changed in this
 * transaction, which holds the engagement, and `counted` says whether it counted before: then no history is walked
 * through. Without a visit the number is the stored one.
 */
export const visitFacts = statement<VisitFactsParameters, VisitFactsRow>({
  name: 'visitFacts',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['counted', 'visit', 'engagement'],
      text: `
        select
          (
            select
              c.held_on
            from
              visits_that_count c
            where
              c.engagement_id = e.id
              and c.held_on is not null
            order by
              c.held_on desc
            limit
              1
          ) as "lastHeldOn",
          (
            select
              c.held_on
            from
              visits_that_count c
            where
              c.engagement_id = e.id
              and c.held_on is not null
              and c.in_person
            order by
              c.held_on desc
            limit
              1
          ) as "lastHeldInPersonOn",
          e.visit_count - $1::boolean::int + (
            select
              count(*)::int
            from
              visits_that_count c
            where
              c.id = $2
          ) as "visitCount",
          array(
            select
              v.planned_on
            from
              visit v
            where
              v.engagement_id = e.id
              and v.status = 'planned'
            order by
              v.planned_on
          ) as "plannedDays"
        from
          shared_engagement e
        where
          e.id = $3`,
    },
  },
});

/** What {@link countedVisits} is asked with. */
export interface CountedVisitsParameters {
  engagement: string;
}

/** What {@link countedVisits} gives. */
export interface CountedVisitsRow {
  n: number;
}

/** How many visits of an engagement were held, counted one by one. */
export const countedVisits = statement<CountedVisitsParameters, CountedVisitsRow>({
  name: 'countedVisits',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          count(*)::int as n
        from
          visits_that_count c
        where
          c.engagement_id = $1`,
    },
  },
});

/** What {@link driftedEngagements} is asked with. */
export interface DriftedEngagementsParameters {
  tenant: number;
  nights: number;
  shares: ReadonlyArray<number>;
}

/** What {@link driftedEngagements} gives. */
export interface DriftedEngagementsRow {
  id: string;
}

/**
 * The engagements of an office that store something else of their visits than there is, among the shares (0 to
 * `nights` - 1) that are looked at.
 */
export const driftedEngagements = statement<DriftedEngagementsParameters, DriftedEngagementsRow>({
  name: 'driftedEngagements',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'nights', 'shares'],
      text: `
        with
          looked_at as materialized (
            select
              e.id,
              e.last_held_on,
              e.last_held_in_person_on,
              e.visit_count,
              e.planned_days
            from
              shared_engagement e
            where
              e.tenant_id = $1
              and (hashtext (e.id::text) & 2147483647) % $2 = any ($3::int[])
          ),
          held as (
            select
              c.engagement_id,
              max(c.held_on) as last_held_on,
              max(c.held_on) filter (
                where
                  c.in_person
              ) as last_held_in_person_on,
              count(*)::int as visit_count
            from
              looked_at l
              join visits_that_count c on c.engagement_id = l.id
            where
              c.tenant_id = $1
            group by
              c.engagement_id
          ),
          planned as (
            select
              v.engagement_id,
              array_agg(
                v.planned_on
                order by
                  v.planned_on
              ) as planned_days
            from
              visit v
            where
              v.tenant_id = $1
              and v.status = 'planned'
            group by
              v.engagement_id
          )
        select
          l.id
        from
          looked_at l
          left join held h on h.engagement_id = l.id
          left join planned p on p.engagement_id = l.id
        where
          (l.last_held_on, l.last_held_in_person_on, l.visit_count, l.planned_days) is distinct from (
            h.last_held_on,
            h.last_held_in_person_on,
            coalesce(h.visit_count, 0),
            coalesce(p.planned_days, '{}')
          )
        order by
          l.id`,
    },
  },
});
