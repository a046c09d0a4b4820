// Made from visits-service.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link restsSince} is asked with. */
export interface RestsSinceParameters {
  engagement: string;
}

/** What {@link restsSince} gives. */
export interface RestsSinceRow {
  day: CivilDay | null;
}

/**
 * Since when an engagement rests: the first day of the pause that is open, otherwise the day on which it was closed;
 * null while it is active.
 */
export const restsSince = statement<RestsSinceParameters, RestsSinceRow>({
  name: 'restsSince',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          coalesce(
            (
              select
                p.from_on
              from
                shared_engagement_pause p
              where
                p.engagement_id = $1
                and p.until_on is null
            ),
            (
              select
                c.closed_on
              from
                closure_in_force c
              where
                c.engagement_id = $1
            )
          ) as day`,
    },
  },
});

/** What {@link plannedVisits} is asked with. */
export interface PlannedVisitsParameters {
  engagement: string;
}

/** What {@link plannedVisits} gives. */
export interface PlannedVisitsRow {
  id: string;
  version: number;
}

/** The visits of an engagement that are still planned, in the order of their days. */
export const plannedVisits = statement<PlannedVisitsParameters, PlannedVisitsRow>({
  name: 'plannedVisits',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          v.id,
          v.version
        from
          visit v
        where
          v.engagement_id = $1
          and v.status = 'planned'
        order by
          v.planned_on,
          v.id`,
    },
  },
});
