// Made from request-limits.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link pourRequests} is asked with. */
export interface PourRequestsParameters {
  poured: string;
}

/** What {@link pourRequests} gives. */
export interface PourRequestsRow {
  subject: string;
  level: number;
}

/** Tells the database how many requests were let in here, and hears how full the buckets are with everybody's in them. */
export const pourRequests = statement<PourRequestsParameters, PourRequestsRow>({
  name: 'pourRequests',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['poured'],
      text: `
        select
          r.subject,
          r.level
        from
          pour_requests($1) r`,
    },
  },
});

/** What {@link forgetRequests} gives. */
export interface ForgetRequestsRow {
  nothing: null;
}

/** Forgets the buckets that have run out. */
export const forgetRequests = statement<Record<string, never>, ForgetRequestsRow>({
  name: 'forgetRequests',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          forget_requests() as nothing`,
    },
  },
});
