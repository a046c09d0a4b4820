// Made from search.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, SearchKind } from '@banso/domain';

/** What {@link entriesFound} is asked with. */
export interface EntriesFoundParameters {
  words: ReadonlyArray<string>;
  ways: number;
  kinds: ReadonlyArray<string>;
  place: string | null;
  from: CivilDay | null;
  until: CivilDay | null;
  beforeOn: CivilDay;
  beforeId: string;
  limit: number;
}

/** What {@link entriesFound} gives. */
export interface EntriesFoundRow {
  kind: SearchKind;
  id: string;
  engagementId: string | null;
  visitId: string | null;
  municipalityCode: string | null;
  municipality: string | null;
  title: string;
  told: string;
  on: CivilDay;
}

/**
 * The newest entries before a day and id that hold all of the words, written in one of the ways, of the kinds that are
 * wanted, as far as the asker may see them. Without a municipality from all within reach.
 */
export const entriesFound = statement<EntriesFoundParameters, EntriesFoundRow>({
  name: 'entriesFound',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['words', 'ways', 'kinds', 'place', 'from', 'until', 'beforeOn', 'beforeId', 'limit'],
      text: `
        select
          e.kind,
          e.subject_id as id,
          e.engagement_id as "engagementId",
          e.visit_id as "visitId",
          e.municipality_code as "municipalityCode",
          (
            select
              m.name
            from
              shared_municipality m
            where
              m.code = e.municipality_code
          ) as municipality,
          e.title,
          e.told,
          e.on_day as "on"
        from
          search_candidates(
            $1,
            $2,
            $3,
            case
              when $4::text is not null then array[$4]
            end,
            $5,
            $6,
            $7,
            $8,
            $9
          ) found (subject_id)
          join search_entry e on e.subject_id = found.subject_id
        order by
          e.on_day desc,
          e.subject_id desc`,
    },
  },
});

/** What {@link engagementsAfter} is asked with. */
export interface EngagementsAfterParameters {
  tenant: number;
  after: string;
  limit: number;
}

/** What {@link engagementsAfter} gives. */
export interface EngagementsAfterRow {
  id: string;
}

/** The engagements of an office after one, by id, as the nightly look takes them. */
export const engagementsAfter = statement<EngagementsAfterParameters, EngagementsAfterRow>({
  name: 'engagementsAfter',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'after', 'limit'],
      text: `
        select
          id
        from
          shared_engagement
        where
          tenant_id = $1
          and id > $2
        order by
          id
        limit
          $3`,
    },
  },
});

/** What {@link officeIsSearched} is asked with. */
export interface OfficeIsSearchedParameters {
  tenant: number;
}

/** What {@link officeIsSearched} gives. */
export interface OfficeIsSearchedRow {
  isSearched: boolean;
}

/** Whether anything of an office can be found. */
export const officeIsSearched = statement<OfficeIsSearchedParameters, OfficeIsSearchedRow>({
  name: 'officeIsSearched',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          exists (
            select
            from
              search_entry
            where
              tenant_id = $1
          ) as "isSearched"`,
    },
  },
});

/** What {@link mendSearch} is asked with. */
export interface MendSearchParameters {
  tenant: number;
  engagements: ReadonlyArray<string> | null;
}

/** What {@link mendSearch} gives. */
export interface MendSearchRow {
  kind: SearchKind;
  id: string;
}

/**
 * Brings what can be found of some engagements, or of what belongs to none, up to what stands there; gives what
 * differed.
 */
export const mendSearch = statement<MendSearchParameters, MendSearchRow>({
  name: 'mendSearch',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'engagements'],
      text: `
        select
          kind,
          subject_id as id
        from
          mend_search($1, $2)`,
    },
  },
});
