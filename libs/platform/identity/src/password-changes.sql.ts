// Made from password-changes.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { OwnSecrets } from './own-secrets.js';

/** What {@link ownPasswordHash} gives. */
export interface OwnPasswordHashRow {
  hash: string | null;
}

/** The hash of the actor's own password; null where there is none. */
export const ownPasswordHash = statement<Record<string, never>, OwnPasswordHashRow>({
  name: 'ownPasswordHash',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          my_secrets() ->> 'passwordHash' as hash`,
    },
  },
});

/** What {@link changePassword} is asked with. */
export interface ChangePasswordParameters {
  hash: string;
  session: string | null;
}

/** What {@link changePassword} gives. */
export interface ChangePasswordRow {
  ended: number;
}

/** Sets the actor's password and shuts every way in but the session; how many sessions were ended. */
export const changePassword = statement<ChangePasswordParameters, ChangePasswordRow>({
  name: 'changePassword',
  alternatives: [],
  prepared: false,
  writes: true,
  variants: {
    '': {
      parameters: ['hash', 'session'],
      text: `
        select
          change_password($1, $2) as ended`,
    },
  },
});
