// Made from taking.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link lockTaking} is asked with. */
export interface LockTakingParameters {
  what: string;
}

/** What {@link lockTaking} gives. */
export interface LockTakingRow {
  locked: null;
}

/**
 * Lets exports of one person, or their prints, be counted one after the other, so that many at once do not all find
 * room.
 */
export const lockTaking = statement<LockTakingParameters, LockTakingRow>({
  name: 'lockTaking',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['what'],
      text: `
        select
          pg_advisory_xact_lock(hashtextextended ($1, 0)) as locked`,
    },
  },
});

/** What {@link exportsTaken} is asked with. */
export interface ExportsTakenParameters {
  since: Date | string;
}

/** What {@link exportsTaken} gives. */
export interface ExportsTakenRow {
  n: number;
}

/** How many exports the actor has taken since a moment. */
export const exportsTaken = statement<ExportsTakenParameters, ExportsTakenRow>({
  name: 'exportsTaken',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['since'],
      text: `
        select
          own_exports($1) as n`,
    },
  },
});

/** What {@link printsTaken} is asked with. */
export interface PrintsTakenParameters {
  since: Date | string;
}

/** What {@link printsTaken} gives. */
export interface PrintsTakenRow {
  n: number;
}

/** How many packets the actor has printed since a moment. */
export const printsTaken = statement<PrintsTakenParameters, PrintsTakenRow>({
  name: 'printsTaken',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['since'],
      text: `
        select
          own_prints($1) as n`,
    },
  },
});
