// Made from purge-archive.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link peopleOfArchive} is asked with. */
export interface PeopleOfArchiveParameters {
  engagement: string;
}

/** What {@link peopleOfArchive} gives. */
export interface PeopleOfArchiveRow {
  id: string;
  name: string;
}

/** The people of an engagement's office, whose ids stand in its rows. */
export const peopleOfArchive = statement<PeopleOfArchiveParameters, PeopleOfArchiveRow>({
  name: 'peopleOfArchive',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          p.id,
          p.name
        from
          person p
        where
          p.tenant_id = (
            select
              e.tenant_id
            from
              engagement e
            where
              e.id = $1
          )
        order by
          p.name,
          p.id`,
    },
  },
});

/** What {@link filesOfEngagement} is asked with. */
export interface FilesOfEngagementParameters {
  engagement: string;
}

/** What {@link filesOfEngagement} gives. */
export interface FilesOfEngagementRow {
  storedAs: string;
  sha256: string;
  name: string;
}

/** The files that are attached to visits of an engagement, the oldest first. */
export const filesOfEngagement = statement<FilesOfEngagementParameters, FilesOfEngagementRow>({
  name: 'filesOfEngagement',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          stored_as as "storedAs",
          sha256,
          name
        from
          attachment
        where
          engagement_id = $1
        order by
          uploaded_at,
          id`,
    },
  },
});
