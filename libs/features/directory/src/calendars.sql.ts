// Made from calendars.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link closedDaysOfTenant} is asked with. */
export interface ClosedDaysOfTenantParameters {
  tenant: number;
}

/** What {@link closedDaysOfTenant} gives. */
export interface ClosedDaysOfTenantRow {
  day: CivilDay;
}

/** The days on which an office is closed beyond the nation's holidays, in their order. */
export const closedDaysOfTenant = statement<ClosedDaysOfTenantParameters, ClosedDaysOfTenantRow>({
  name: 'closedDaysOfTenant',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          c.day
        from
          closed_day c
        where
          c.tenant_id = $1
        order by
          c.day`,
    },
  },
});
