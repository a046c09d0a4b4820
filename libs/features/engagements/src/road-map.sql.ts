// Made from road-map.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link milestone} is asked with. */
export interface MilestoneParameters {
  id: string;
  engagement: string;
}

/** What {@link milestone} gives. */
export interface MilestoneRow {
  on: CivilDay;
  state: 'ahead' | 'reached' | 'dropped';
  reachedOn: CivilDay | null;
}

/** A milestone of an engagement. */
export const milestone = statement<MilestoneParameters, MilestoneRow>({
  name: 'milestone',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'engagement'],
      text: `
        select
          due_on as "on",
          state,
          reached_on as "reachedOn"
        from
          milestone
        where
          id = $1
          and engagement_id = $2`,
    },
  },
});
