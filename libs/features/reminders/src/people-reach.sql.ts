// Made from people-reach.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link reachOfPeople} is asked with. */
export interface ReachOfPeopleParameters {
  day: CivilDay;
  tenant: number;
}

/** What {@link reachOfPeople} gives. */
export interface ReachOfPeopleRow {
  personId: string;
  manager: boolean;
  everywhere: boolean;
  peer: boolean;
  codes: string[];
}

/** Whose engagements the people of an office may see on a day. */
export const reachOfPeople = statement<ReachOfPeopleParameters, ReachOfPeopleRow>({
  name: 'reachOfPeople',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['day', 'tenant'],
      text: `
        select
          person_id as "personId",
          manager,
          everywhere,
          peer,
          codes
        from
          person_reach_on($1)
        where
          tenant_id = $2
        order by
          person_id`,
    },
  },
});
