// Made from dispatch-visits.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link visitOfDispatch} is asked with. */
export interface VisitOfDispatchParameters {
  visit: string;
  engagement: string;
  day: CivilDay;
}

/** What {@link visitOfDispatch} gives. */
export type VisitOfDispatchRow = Record<string, never>;

/** Whether a visit is one of an engagement on a day, held or planned, as far as the actor sees it. */
export const visitOfDispatch = statement<VisitOfDispatchParameters, VisitOfDispatchRow>({
  name: 'visitOfDispatch',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit', 'engagement', 'day'],
      text: `
        select
        from
          shared_visit v
        where
          v.id = $1::uuid
          and v.engagement_id = $2
          and v.day = $3
          and v.status in ('planned', 'recorded', 'confirmed')`,
    },
  },
});

/** What {@link visitsOnDay} is asked with. */
export interface VisitsOnDayParameters {
  dispatch: string;
  day: CivilDay;
}

/** What {@link visitsOnDay} gives. */
export interface VisitsOnDayRow {
  id: string;
  on: CivilDay;
  status: 'planned' | 'recorded' | 'confirmed' | 'cancelled' | 'withdrawn';
  purpose: string;
}

/** The visits of a dispatch's engagement on a day, of which it may be one. */
export const visitsOnDay = statement<VisitsOnDayParameters, VisitsOnDayRow>({
  name: 'visitsOnDay',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['dispatch', 'day'],
      text: `
        select
          v.id,
          v.day as on,
          v.status,
          v.purpose
        from
          dispatch d
          join shared_visit v on v.engagement_id = d.engagement_id
        where
          d.id = $1
          and v.day = $2
          and v.status in ('planned', 'recorded', 'confirmed')
        order by
          v.starts_at,
          v.id`,
    },
  },
});
