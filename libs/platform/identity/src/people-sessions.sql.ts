// Made from people-sessions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link accountAdministered} is asked with. */
export interface AccountAdministeredParameters {
  id: string;
}

/** What {@link accountAdministered} gives. */
export interface AccountAdministeredRow {
  id: string;
}

/** A person of an office that the actor administers, as far as their account goes. */
export const accountAdministered = statement<AccountAdministeredParameters, AccountAdministeredRow>({
  name: 'accountAdministered',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          p.id
        from
          shared_person p
        where
          p.id = $1
          and p.tenant_id = any (ctx_ints('app.administers'))`,
    },
  },
});
