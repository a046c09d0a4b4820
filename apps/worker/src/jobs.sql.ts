// Made from jobs.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link housekeeping} is asked with. */
export interface HousekeepingParameters {
  now: Date | string;
}

/** What {@link housekeeping} gives. */
export interface HousekeepingRow {
  kept: null;
  wiped: null;
}

/** Removes what is kept for a while only: answers, sessions that are over, links in mails. */
export const housekeeping = statement<HousekeepingParameters, HousekeepingRow>({
  name: 'housekeeping',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now'],
      text: `
        select
          housekeeping($1) as kept,
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
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['names'],
      text: `
        select
          attachments_stored($1) as name
        union
        select
          archive_files_stored($1)
        union
        select
          export_files_stored($1)`,
    },
  },
});

/** What {@link coveredUntil} is asked with. */
export interface CoveredUntilParameters {
  job: string;
  tenant: number;
}

/** What {@link coveredUntil} gives. */
export interface CoveredUntilRow {
  covers: string | null;
}

/** Up to which of the product's moments the last success of a job covers an office. */
export const coveredUntil = statement<CoveredUntilParameters, CoveredUntilRow>({
  name: 'coveredUntil',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['job', 'tenant'],
      text: `
        select
          s.covers
        from
          job_state s
        where
          s.job = $1
          and s.tenant_id = $2`,
    },
  },
});
