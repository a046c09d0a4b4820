// Made from hold-dispatches.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link holdDispatches} is asked with. */
export interface HoldDispatchesParameters {
  dispatches: ReadonlyArray<string>;
}

/** What {@link holdDispatches} gives. */
export interface HoldDispatchesRow {
  id: string;
}

/** Makes whoever else changes these dispatches wait until the transaction ends. Gives those that the actor may write. */
export const holdDispatches = statement<HoldDispatchesParameters, HoldDispatchesRow>({
  name: 'holdDispatches',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['dispatches'],
      text: `
        select
          d.id
        from
          dispatch d
        where
          d.id = any ($1::uuid[])
        order by
          d.id
        for no key update`,
    },
  },
});
