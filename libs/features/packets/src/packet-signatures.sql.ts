// Made from packet-signatures.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link signer} is asked with. */
export interface SignerParameters {
  person: string;
}

/** What {@link signer} gives. */
export interface SignerRow {
  name: string;
  post: string;
}

/** Somebody with the name and post of the day. */
export const signer = statement<SignerParameters, SignerRow>({
  name: 'signer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          n.name,
          coalesce(n.post, '') as post
        from
          shared_person n
        where
          n.id = $1`,
    },
  },
});
