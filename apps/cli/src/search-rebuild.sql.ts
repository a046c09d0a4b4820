// Made from search-rebuild.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link officesToSearch} is asked with. */
export interface OfficesToSearchParameters {
  prefecture: string | null;
}

/** What {@link officesToSearch} gives. */
export interface OfficesToSearchRow {
  id: number;
  name: string;
}

/** The offices that there are, or the one of a prefecture. */
export const officesToSearch = statement<OfficesToSearchParameters, OfficesToSearchRow>({
  name: 'officesToSearch',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['prefecture'],
      text: `
        select
          id,
          name
        from
          tenant
        where
          $1::text is null
          or prefecture_code = $1
        order by
          id`,
    },
  },
});
