// Made from counterparts.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link counterpart} is asked with. */
export interface CounterpartParameters {
  id: string;
  engagement: string;
}

/** What {@link counterpart} gives. */
export interface CounterpartRow {
  id: string;
  name: string;
  post: string;
  from: CivilDay;
  until: CivilDay | null;
  isMain: boolean;
  note: string;
}

/** One of the municipality's people in an engagement. */
export const counterpart = statement<CounterpartParameters, CounterpartRow>({
  name: 'counterpart',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'engagement'],
      text: `
        select
          id,
          name,
          post,
          from_on as "from",
          until_on as "until",
          is_main as "isMain",
          note
        from
          counterpart
        where
          id = $1
          and engagement_id = $2`,
    },
  },
});
