// Made from transactions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from './statement.js';
import type { Entered, EnteredByCalendar } from './entered.js';

/** What {@link enterByToken} is asked with. */
export interface EnterByTokenParameters {
  token: Buffer;
  now: Date | string;
  address: string | null;
  correlation: string | null;
}

/** What {@link enterByToken} gives. */
export interface EnterByTokenRow {
  actor: Entered | null;
}

/**
 * Finds the person of an API token and sets their reach. That it notes when the token was used does not make a request
 * that reads one that writes: its answer need not wait for the commit.
 */
export const enterByToken = statement<EnterByTokenParameters, EnterByTokenRow>({
  name: 'enterByToken',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['token', 'now', 'address', 'correlation'],
      text: `
        select
          enter_by_token($1, $2, $3, $4) as actor`,
    },
  },
});

/** What {@link enterByCalendar} is asked with. */
export interface EnterByCalendarParameters {
  secret: Buffer;
  now: Date | string;
  address: string | null;
  correlation: string | null;
}

/** What {@link enterByCalendar} gives. */
export interface EnterByCalendarRow {
  actor: EnteredByCalendar | null;
}

/**
 * Finds the person of a calendar's address and sets what it reads. What it notes does not make the request one that
 * writes, either.
 */
export const enterByCalendar = statement<EnterByCalendarParameters, EnterByCalendarRow>({
  name: 'enterByCalendar',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['secret', 'now', 'address', 'correlation'],
      text: `
        select
          enter_by_calendar($1, $2, $3, $4) as actor`,
    },
  },
});

/** What {@link enterByExport} is asked with. */
export interface EnterByExportParameters {
  job: string;
  claim: string;
  now: Date | string;
}

/** What {@link enterByExport} gives. */
export interface EnterByExportRow {
  actor: Entered | null;
}

/** Finds the person who asked for an export that a worker holds, and sets the reach that they have at this moment. */
export const enterByExport = statement<EnterByExportParameters, EnterByExportRow>({
  name: 'enterByExport',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['job', 'claim', 'now'],
      text: `
        select
          enter_by_export($1, $2, $3) as actor`,
    },
  },
});

/** What {@link tenantsToServe} gives. */
export interface TenantsToServeRow {
  id: number;
}

/** The offices that jobs go through one by one. */
export const tenantsToServe = statement<Record<string, never>, TenantsToServeRow>({
  name: 'tenantsToServe',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          tenants_to_serve() as id`,
    },
  },
});

/** What {@link demoAccountsThere} gives. */
export interface DemoAccountsThereRow {
  found: boolean;
}

/** Whether an account of the demo can sign in. */
export const demoAccountsThere = statement<Record<string, never>, DemoAccountsThereRow>({
  name: 'demoAccountsThere',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          has_demo_accounts() as found`,
    },
  },
});

/** What {@link answers} gives. */
export interface AnswersRow {
  yes: true;
}

/** Whether the database answers. */
export const answers = statement<Record<string, never>, AnswersRow>({
  name: 'answers',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          true as yes`,
    },
  },
});
