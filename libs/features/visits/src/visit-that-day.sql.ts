// Made from visit-that-day.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link visitThatDay} is asked with. */
export interface VisitThatDayParameters {
  engagement: string;
  heldOn: CivilDay;
  visit: string | null;
}

/** What {@link visitThatDay} gives. */
export interface VisitThatDayRow {
  id: string;
}

/** A visit of the engagement that was held on a day, other than this one: the first of them. */
export const visitThatDay = statement<VisitThatDayParameters, VisitThatDayRow>({
  name: 'visitThatDay',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'heldOn', 'visit'],
      text: `
        select
          v.id
        from
          visit v
        where
          v.engagement_id = $1
          and v.day = $2
          and v.held_on = $2
          and v.id is distinct from $3::uuid
        order by
          v.id
        limit
          1`,
    },
  },
});
