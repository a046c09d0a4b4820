// Made from mail-rounds.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link tenantsWithMail} gives. */
export interface TenantsWithMailRow {
  tenant: number;
}

/** The offices whose mail can be sent now, what a dead worker held first. */
export const tenantsWithMail = statement<Record<string, never>, TenantsWithMailRow>({
  name: 'tenantsWithMail',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          tenants_with_mail() as tenant`,
    },
  },
});
