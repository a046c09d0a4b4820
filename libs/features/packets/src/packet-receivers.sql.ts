// Made from packet-receivers.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link findReceivers} is asked with. */
export interface FindReceiversParameters {
  engagements: ReadonlyArray<string>;
}

/** What {@link findReceivers} gives. */
export interface FindReceiversRow {
  id: string;
  engagementId: string;
}

/** Gives the packets of engagements that lack a successor to whoever leads them now; a packet has both ids. */
export const findReceivers = statement<FindReceiversParameters, FindReceiversRow>({
  name: 'findReceivers',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagements'],
      text: `
        select
          r.id,
          r.engagement_id as "engagementId"
        from
          packets_find_receivers($1::uuid[]) r`,
    },
  },
});
