// Made from jobs.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link keepHouse} is asked with. */
export interface KeepHouseParameters {
  now: Date | string;
}

/** What {@link keepHouse} gives. */
export interface KeepHouseRow {
  kept: null;
  wiped: null;
}

/** Removes what is kept for a while only: answers, sessions that are over, links in mails. */
export const keepHouse = statement<KeepHouseParameters, KeepHouseRow>({
  name: 'keepHouse',
  alternatives: [],
  prepared: false,
  writes: true,
  variants: {
    '': {
      parameters: ['now'],
      text: `
        select
          keep_house($1) as kept,
          wipe_old_links($1) as wiped`,
    },
  },
});

/** What {@link filesNamed} is asked with. */
export interface FilesNamedParameters {
  names: ReadonlyArray<string>;
}

/** What {@link filesNamed} gives. */
export interface FilesNamedRow {
  name: string;
}

/** Which of these files a row of the database names. */
export const filesNamed = statement<FilesNamedParameters, FilesNamedRow>({
  name: 'filesNamed',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['names'],
      text: `
        select
          attachments_stored($1) as name
        union
        select
          archive_files_stored($1)`,
    },
  },
});
