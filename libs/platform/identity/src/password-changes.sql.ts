// Made from password-changes.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

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
  prepared: true,
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
