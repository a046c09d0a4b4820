// Made from hold-engagements.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link holdEngagements} is asked with. */
export interface HoldEngagementsParameters {
  engagements: ReadonlyArray<string>;
}

/** What {@link holdEngagements} gives. */
export interface HoldEngagementsRow {
  id: string;
  tenantId: number;
}

/**
 * Makes whoever else changes these engagements wait until the transaction ends. Gives those that the actor may write:
 * who may only read a row cannot lock it.
 */
export const holdEngagements = statement<HoldEngagementsParameters, HoldEngagementsRow>({
  name: 'holdEngagements',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagements'],
      text: `
        select
          e.id,
          e.tenant_id as "tenantId"
        from
          engagement e
        where
          e.id = any (
            (
              select
                $1::uuid[]
            )::uuid[]
          )
        order by
          e.id
        for no key update`,
    },
  },
});

/** What {@link holdFreeEngagements} is asked with. */
export interface HoldFreeEngagementsParameters {
  engagements: ReadonlyArray<string>;
}

/** What {@link holdFreeEngagements} gives. */
export interface HoldFreeEngagementsRow {
  id: string;
}

/** The same for those that nobody else holds at this moment: what somebody is changing is left, not waited for. */
export const holdFreeEngagements = statement<HoldFreeEngagementsParameters, HoldFreeEngagementsRow>({
  name: 'holdFreeEngagements',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagements'],
      text: `
        select
          e.id
        from
          engagement e
        where
          e.id = any ($1::uuid[])
        for no key update
          skip locked`,
    },
  },
});
