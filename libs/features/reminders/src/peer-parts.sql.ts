// Made from peer-parts.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';
import type { PeerConsentTerm } from './peer-parts.js';

/** What {@link peerPartsOf} is asked with. */
export interface PeerPartsOfParameters {
  engagements: ReadonlyArray<string>;
}

/** What {@link peerPartsOf} gives. */
export interface PeerPartsOfRow {
  id: string;
  engagementId: string;
  name: string;
  from: CivilDay;
  until: CivilDay | null;
  consents: PeerConsentTerm[];
}

/**
 * The parts of peer supporters in the teams of engagements, with the consents of their home offices: told whoever asks,
 * so that reminders do not depend on who has changed something.
 */
export const peerPartsOf = statement<PeerPartsOfParameters, PeerPartsOfRow>({
  name: 'peerPartsOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagements'],
      text: `
        select
          t.member_id as id,
          t.engagement_id as "engagementId",
          t.name,
          t.from_on as "from",
          t.until_on as "until",
          t.consents
        from
          peer_parts($1::uuid[]) t
        order by
          t.from_on,
          t.member_id`,
    },
  },
});
