// Made from search.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, SearchKind } from '@banso/domain';

/** What {@link entriesFound} is asked with. */
export interface EntriesFoundParameters {
  words: ReadonlyArray<string>;
  kinds: ReadonlyArray<string>;
  beforeOn: CivilDay;
  beforeId: string;
  limit: number;
}

/** What {@link entriesFound} gives. */
export interface EntriesFoundRow {
  kind: SearchKind;
  id: string;
  engagementId: string | null;
  title: string;
  told: string;
  on: CivilDay;
}

/**
 * The newest entries before a day and id that hold all of the words, of the kinds that are wanted, as far as the asker
 * may see them.
 */
export const entriesFound = statement<EntriesFoundParameters, EntriesFoundRow>({
  name: 'entriesFound',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['words', 'kinds', 'beforeOn', 'beforeId', 'limit'],
      text: `
        select
          e.kind,
          e.subject_id as id,
          e.engagement_id as "engagementId",
          e.title,
          e.told,
          e.on_day as "on"
        from
          search_candidates($1, $2, $3, $4, $5) found (subject_id)
          join search_entry e on e.subject_id = found.subject_id
        order by
          e.on_day desc,
          e.subject_id desc`,
    },
  },
});
